//! What the screens of key accounts keep between them, and what they change.

use std::sync::Arc;

use leptos::prelude::*;

use super::assessed::Assessed;
use crate::app::entries::Entries;
use crate::app::markup::live;
use crate::app::parts::View;
use crate::app::records::Records;
use crate::app::state::State;
use crate::codec::saved::assessment::{Glance, glance};
use crate::domain::account::portfolio::{Client, Standing};
use crate::domain::account::variant::Variant;
use crate::domain::account::{Account, Change};
use crate::domain::assessment::Assessment;
use crate::domain::calendar::Day;
use crate::domain::id::Id;
use crate::domain::name::Name;
use crate::domain::order::greatest_first;
use crate::domain::record::{Key, Record};
use crate::platform::{clock, document, location, random};
use crate::questionnaire::definition::Definition;
use crate::questionnaire::locale::Locale;
use crate::route::{ACCOUNT_INSTRUMENT, Page, Route};

/// What the texts of all other assessments look like.
const ABOUT_NO_ACCOUNT: &str = r#"^(?!.*"account":\[")"#;

/// A handle that every closure can copy.
#[derive(Clone, Copy)]
pub struct AccountState {
    /// The state of the page, with the assessments of this browser.
    pub state: State,
    /// The accounts of this browser.
    pub accounts: Records<Account>,
    /// What was entered in the forms.
    pub entries: Entries,
    /// What was learned that is being edited, with its day.
    pub editing: RwSignal<Option<(Id, Day)>>,
    /// The account that was erased last, with its assessments.
    pub erased: RwSignal<Option<(Account, Vec<Assessment>)>>,
    last: StoredValue<Last>,
}

/// What was last, without anybody being told when it changes.
#[derive(Default)]
struct Last {
    /// The account whose settings were filled in, as it was then.
    filled: Option<Account>,
    /// The visit during which an account that was erased can be brought back.
    visit: usize,
}

impl AccountState {
    /// What is kept on this page.
    pub fn of(state: State) -> Self {
        let kept = state.lasting(|| {
            let kept = Self {
                state,
                accounts: Records::beside(state.records),
                entries: Entries::empty(),
                editing: RwSignal::new(None),
                erased: RwSignal::new(None),
                last: StoredValue::new(Last::default()),
            };
            document::on_erasing(move || {
                kept.erased.set(None);
                kept.accounts.forget();
            });
            kept
        });
        // What was erased can be brought back until another address is visited.
        if kept.last.with_value(|last| last.visit) != state.visits() {
            kept.last.update_value(|last| last.visit = state.visits());
            kept.erased.set(None);
        }
        kept
    }

    /// Reads the latest finished assessment of each account that can be read: all of hundreds of accounts would take seconds. Those
    /// in progress are always read.
    pub fn load_latest(self) {
        let (kept, ids, records) = (self.kept(), untrack(|| self.accounts.ids()), self.state.records);
        let finished =
            |glance: &Option<Glance>| glance.as_ref().map_or(u64::MAX, |one| one.finished.unwrap_or(0));
        let mut is_there = vec![false; ids.len()];
        for (id, glance) in greatest_first(&kept, &|(_, glance)| finished(glance)) {
            let account = glance.as_ref().and_then(|one| one.account.as_ref());
            let place = account.and_then(|account| ids.binary_search(account).ok());
            if place.is_none_or(|at| !is_there[at]) {
                untrack(|| records.load(id));
                let is_finished = untrack(|| records.get(id, Assessment::is_finished)).unwrap_or(false);
                if let (Some(at), true) = (place, is_finished) {
                    is_there[at] = true;
                }
            }
        }
    }

    /// Reads all assessments of an account.
    pub fn load_of(self, account: &Id) {
        for (id, glance) in self.kept() {
            if glance.is_none_or(|glance| glance.account.as_ref() == Some(account)) {
                untrack(|| self.state.records.load(&id));
            }
        }
    }

    /// The assessments that are kept and about an account, each with what is known of it at a glance.
    fn kept(self) -> Vec<(Id, Option<Glance>)> {
        let texts = self.state.records.storage().all("assessment/", Some(ABOUT_NO_ACCOUNT));
        let read = |(key, text): (String, String)| Some((Key::parse(&key)?.id, glance(&text)));
        texts.into_iter().filter_map(read).collect()
    }

    /// Draws what needs the instrument of accounts, as soon as its part is there.
    pub fn once_whole(
        self,
        locale: Locale,
        draw: impl Fn(Arc<Definition>) -> AnyView + Send + 'static,
    ) -> AnyView {
        let records = self.state.records;
        live(move || match records.definition(ACCOUNT_INSTRUMENT) {
            Some(definition) => untrack(|| draw(definition)),
            None => View::Instruments.on_demand(self.state, locale, Route::Start),
        })
    }

    /// The account whose settings were filled in last, as it was then.
    pub fn filled(self) -> Option<Account> {
        self.last.with_value(|last| last.filled.clone())
    }

    /// Notes that the settings of an account were filled in.
    pub fn fill(self, account: Option<Account>) {
        self.last.update_value(|last| last.filled = account);
    }

    /// Whether there is such an account.
    pub fn is_there(self, id: &Id) -> bool {
        self.accounts.get(id, |_| ()).is_some()
    }

    /// All accounts with where they stand, and what is known of the assessments of each, in the same order.
    pub fn overview(self) -> (Vec<Client>, Vec<Assessed>) {
        self.accounts.read(|accounts| {
            let accounts = accounts.all();
            let mut latest: Vec<Option<Assessment>> = vec![None; accounts.len()];
            let mut assessed = vec![Assessed::default(); accounts.len()];
            self.state.records.read(|assessments| {
                for one in assessments.all().iter().filter(|one| is_of_accounts(one)) {
                    let Some(account) = one.account() else { continue };
                    let Ok(at) = accounts.binary_search_by(|other| other.id().cmp(&account)) else {
                        continue;
                    };
                    assessed[at].note(one);
                    if one.is_finished() && latest[at].as_ref().is_none_or(|known| known.day() < one.day()) {
                        latest[at] = Some(one.clone());
                    }
                }
            });
            let standing = |one: &Assessment| Standing::of(one.instrument(), &one.answers());
            let standings = latest.iter().map(|one| one.as_ref().and_then(standing));
            let clients = accounts.iter().cloned().zip(standings);
            (clients.map(|(account, standing)| Client { account, standing }).collect(), assessed)
        })
    }

    /// The same without the assessments.
    pub fn clients(self) -> Vec<Client> {
        self.overview().0
    }

    /// The assessments of an account, those in progress too, the latest first.
    pub fn assessments_of(self, account: &Id) -> Vec<Assessment> {
        self.state.records.read(|assessments| {
            let is_of_it = |one: &&Assessment| is_of_accounts(one) && one.account().as_ref() == Some(account);
            let mut found: Vec<Assessment> = assessments.all().iter().filter(is_of_it).cloned().collect();
            found.sort_unstable_by_key(|one| std::cmp::Reverse(one.day()));
            found
        })
    }

    /// Where an account stands by its latest finished assessment.
    pub fn standing(self, account: &Id) -> Option<Standing> {
        let latest = self.assessments_of(account).into_iter().find(Assessment::is_finished)?;
        Standing::of(latest.instrument(), &latest.answers())
    }

    /// The variant that fits by it.
    pub fn fits(self, account: &Id) -> Option<Variant> {
        self.standing(account).map(|standing| standing.fits)
    }

    /// Changes an account and saves it.
    pub fn change(self, id: &Id, change: Change) {
        self.accounts.update(id, |account| account.apply(change, clock::now()));
    }

    /// Adds an account.
    pub fn add(self, name: &Name) -> Option<Id> {
        let mut account = Account::begin(random::id()?, clock::now());
        account.apply(Change::name(name), clock::now());
        let id = account.id().clone();
        self.accounts.upsert(account);
        Some(id)
    }

    /// Erases an account with its assessments and goes to the list, where they can be brought back.
    pub fn erase_and_leave(self, id: &Id) {
        if !untrack(|| self.accounts.is_writable() && self.state.records.is_writable()) {
            return;
        }
        location::go(&Route::to(Page::Accounts).fragment());
        self.last.update_value(|last| last.visit = self.state.visits() + 1);
        self.load_of(id);
        let assessments = untrack(|| self.assessments_of(id));
        if let Some(account) = self.accounts.remove(id) {
            for assessment in &assessments {
                self.state.records.remove(assessment.id());
            }
            self.erased.set(Some((account, assessments)));
        }
    }

    /// Brings the erased account back, with its assessments.
    pub fn undo(self) {
        if let Some((account, assessments)) = self.erased.get_untracked() {
            let id = account.id().clone();
            for assessment in assessments {
                self.state.records.upsert(assessment);
            }
            self.accounts.upsert(account);
            self.erased.set(None);
            location::go(&Route::account(&id).fragment());
        }
    }
}

fn is_of_accounts(assessment: &Assessment) -> bool {
    assessment.instrument().id().as_str() == ACCOUNT_INSTRUMENT
}
