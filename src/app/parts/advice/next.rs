//! The next step from a result: the target, what speaks for it, whether there is a sponsor, and what to do.

use std::sync::Arc;

use leptos::prelude::*;

use super::AdvicePage;
use crate::app::components::choice::choice;
use crate::app::components::section::section;
use crate::app::components::unfolds::unfolds_by;
use crate::app::markup::{Markup, el, live, nothing};
use crate::app::parts::View;
use crate::codec::saved::Saved;
use crate::domain::advice::Further;
use crate::domain::assessment::{Assessment, Change, Sponsor, Target};
use crate::domain::id::Id;
use crate::domain::index::LevelIx;
use crate::domain::record::Key;
use crate::questionnaire::definition::Counsel;
use crate::questionnaire::wording::SponsorWords;
use crate::route::{ACCOUNT_INSTRUMENT, Page, Route};

/// The id of what holds the questionnaire for others.
const INVITE: &str = "invite-others";

impl AdvicePage {
    pub(super) fn next(&self, counsel: &Counsel) -> AnyView {
        let (locale, words) = (self.locale, &counsel.wording);
        let can_climb = self.outcome.score.level() < self.one_up();
        let not_everyone = words.not_everyone.as_ref().filter(|_| can_climb);
        let not_everyone = not_everyone.map(|words| el("p").class("lede").text(words.in_locale(locale)));
        let culture = words.culture.as_ref();
        let culture = culture.map(|words| el("p").class("aside-note").text(words.in_locale(locale)));
        // One side asks the other one.
        let has_sides = !self.outcome.definition.instrument.sides().is_empty();
        let choices = el("div")
            .class("next-choices")
            .children(self.target_choice())
            .children(words.sponsor.as_ref().map(|words| self.sponsor_choice(words)));
        section("next", self.texts.where_next)
            .child(el("div").class("next-about").children(not_everyone).child(choices))
            .children(self.climb_or_stay())
            .children(words.sponsor.as_ref().map(|words| self.sponsor_warning(words)))
            .child(self.following_target(Self::actions))
            .children(self.counsel.as_ref().map(|counsel| self.action_list(counsel).chosen()))
            .children(self.plan())
            .children(self.further(counsel))
            .child(
                el("div")
                    .class("first-steps")
                    .children(can_climb.then(|| self.first_steps(counsel)).into_iter().flatten())
                    .children(has_sides.then(|| self.invite()))
                    .children(culture),
            )
            .into()
    }

    fn actions(&self, counsel: &Arc<Counsel>, target: Target) -> AnyView {
        let found = self.recommendation(counsel, target);
        let list = self.action_list(counsel);
        list.actions(&found, self.outcome.score.level(), &|ranked| self.reason(ranked))
    }

    /// The way up in short; at the highest level there is none.
    fn first_steps(&self, counsel: &Counsel) -> Vec<Markup> {
        if counsel.wording.first_steps.is_empty() {
            return Vec::new();
        }
        // The first one asks everyone (`AdviceWords::first_steps`), which an invitation does.
        let invite = |step: usize| {
            let link = el("a")
                .attr("href", Route::invitation_to(self.outcome.definition.instrument.id()))
                .text(self.texts.invite_team);
            (step == 0).then(|| [el("span").text(" "), link]).into_iter().flatten()
        };
        let steps = counsel.wording.first_steps.iter().enumerate();
        let steps = steps.map(|(i, step)| el("li").text(step.in_locale(self.locale)).children(invite(i)));
        vec![el("h3").text(self.texts.first_steps), el("ol").children(steps)]
    }

    /// The way to a plan from this result.
    fn plan(&self) -> Option<Markup> {
        let source = Key { kind: Id::new(Assessment::KIND)?, id: self.outcome.assessment.id().clone() };
        let counsel = self.counsel.as_ref()?;
        Some(self.action_list(counsel).plan(move |_| Route::plan_from(&source).fragment()))
    }

    /// The ways to other instruments that the answers call for.
    fn further(&self, counsel: &Counsel) -> Vec<Markup> {
        let (locale, instrument) = (self.locale, &self.outcome.definition.instrument);
        let answers = self.outcome.assessment.answers();
        let found = counsel.advice.further_for(instrument, &answers);
        let way = |(position, one): (usize, &Further)| {
            // Assessments of accounts begin with an account.
            let route = match one.instrument.as_str() {
                ACCOUNT_INSTRUMENT => Route::to(Page::Accounts).fragment(),
                other => format!("#/assess/{other}"),
            };
            let text = counsel.wording.further.get(position).map(|text| text.in_locale(locale));
            let link = el("a").attr("href", route).attr("data-action", "further").text(self.texts.further);
            el("p")
                .class("further")
                .attr("data-further", one.instrument.as_str())
                .children(text.map(|text| el("span").text(format!("{text} "))).into_iter().chain([link]))
        };
        found.map(way).collect()
    }

    /// The questionnaire for the other department. It is drawn when it is unfolded, by another part.
    fn invite(&self) -> Markup {
        let (state, locale, is_open) = (self.state, self.locale, RwSignal::new(false));
        let route = Route::result(self.outcome.assessment.id());
        let drawn = live(move || {
            if is_open.get() { View::Counterpart.on_demand(state, locale, route.clone()) } else { nothing() }
        });
        el("div")
            .class("invite")
            .child(unfolds_by(is_open, INVITE, self.texts.invite).attr("data-action", "invite"))
            .child(el("div").attr("id", INVITE).class("folded").child(drawn))
    }

    /// The level that is one up; at the highest level, the same.
    fn one_up(&self) -> LevelIx {
        let levels = self.outcome.definition.instrument.levels().len();
        Target::OneUp.level(self.outcome.score.level(), levels)
    }

    /// At the highest level there is no target to choose.
    fn target_choice(&self) -> Option<Markup> {
        let (reached, up) = (self.outcome.score.level(), self.one_up());
        let options = vec![
            (Target::OneUp, "one-up".to_owned(), (self.texts.target_up)(self.level_name(up))),
            (Target::Stay, "stay".to_owned(), (self.texts.target_stay)(self.level_name(reached))),
        ];
        let (target, change) = (self.target(), self.change());
        let (chosen, choose) = (move || Some(target.get()), move |target| change(Change::Target(target)));
        (up > reached).then(|| choice(self.texts.target, "target", options, chosen, choose))
    }

    fn sponsor(&self) -> Memo<Option<Sponsor>> {
        let read = self.reader();
        Memo::new(move |_| read(Assessment::sponsor).flatten())
    }

    fn sponsor_choice(&self, words: &SponsorWords) -> Markup {
        let texts = self.texts;
        let options = [
            (Some(Sponsor::Found), "found", texts.sponsor_found),
            (Some(Sponsor::Missing), "missing", texts.sponsor_missing),
            (None, "", texts.sponsor_unsaid),
        ];
        let options =
            options.map(|(sponsor, value, words)| (sponsor, value.to_owned(), words.to_owned())).into();
        let (sponsor, change) = (self.sponsor(), self.change());
        let (chosen, choose) = (move || Some(sponsor.get()), move |sponsor| change(Change::Sponsor(sponsor)));
        let question = words.question.in_locale(self.locale);
        choice(question, "sponsor", options, chosen, choose)
    }

    fn sponsor_warning(&self, words: &SponsorWords) -> Markup {
        let (sponsor, warning) = (self.sponsor(), words.without.in_locale(self.locale).to_owned());
        let said = live(move || match sponsor.get() {
            Some(Sponsor::Missing) => {
                el("p").class("notice").attr("data-notice", "no-sponsor").text(warning.clone()).into()
            }
            _ => nothing(),
        });
        el("div").attr("role", "status").child(said)
    }
}
