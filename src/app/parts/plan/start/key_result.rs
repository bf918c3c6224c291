//! The form of a key result: a metric, where it is, and what it is to come to.

use std::sync::Arc;

use leptos::prelude::*;

use super::source::latest;
use crate::app::calculators::{Calculator, calculator};
use crate::app::components::form::{Flaw, Form};
use crate::app::components::unfolds::unfolds;
use crate::app::frame::later;
use crate::app::markup::{Markup, el, live, nothing};
use crate::app::parts::plan::amount_field::amount;
use crate::app::parts::plan::button;
use crate::app::parts::plan::state::PlanState;
use crate::app::state::State;
use crate::domain::assessment::attached::KeptMetric;
use crate::domain::calendar::Day;
use crate::domain::id::Id;
use crate::domain::metric::{Better, Kind, Metric, Unit};
use crate::domain::name::Name;
use crate::domain::plan::amount::Amount;
use crate::domain::plan::key_result::{KeyResult, Measure, Strength, Target, What};
use crate::domain::sentence::Sentence;
use crate::export::plan::in_unit;
use crate::i18n::number;
use crate::i18n::texts::numbers::Texts as Numbers;
use crate::i18n::texts::plan::Texts;
use crate::platform::{clock, random};
use crate::questionnaire::locale::Locale;
use crate::questionnaire::playbook::Playbook;
use crate::questionnaire::wording::MetricWords;

/// What stands for one's own metric in the list of metrics.
const OWN: &str = "own";

/// The form of one key result.
#[derive(Clone)]
pub struct KeyResultForm {
    form: Form,
    number: usize,
    locale: Locale,
    texts: &'static Texts,
    playbook: Arc<Playbook>,
    /// Metrics that were computed, by id and day.
    known: Arc<Vec<(Id, Day, KeptMetric)>>,
    state: State,
    /// Counts what is entered by others than the visitor, so that the fields are drawn again.
    drawn: RwSignal<usize>,
    /// The same for baseline and target alone.
    computed: RwSignal<usize>,
}

impl KeyResultForm {
    /// The form of this number, from 0.
    pub fn new(
        number: usize,
        plan: PlanState,
        locale: Locale,
        playbook: Arc<Playbook>,
        known: Vec<(Id, Day, KeptMetric)>,
    ) -> Self {
        let form = Form::new(format!("kr{number}"), plan.entries);
        form.default("unit", Unit::Count.name());
        form.default("better", Better::Up.name());
        form.default("strength", "stretch");
        Self {
            form,
            number,
            locale,
            texts: Texts::of(locale),
            playbook,
            known: Arc::new(known),
            state: plan.state,
            drawn: RwSignal::new(0),
            computed: RwSignal::new(0),
        }
    }

    /// Whether anything was entered.
    pub fn is_used(&self) -> bool {
        ["metric", "baseline", "target"].iter().any(|name| !self.form.now(name).is_empty())
    }

    /// Forgets what was entered.
    pub fn clear(&self) {
        for field in ["metric", "baseline", "target", "name", "volume", "made", "bet"] {
            self.form.enter(field, "");
        }
        self.drawn.update(|drawn| *drawn += 1);
    }

    /// Chooses a metric of the instrument. Its baseline is the value that was computed last.
    pub fn choose(&self, metric: &Id) {
        self.form.enter("metric", metric.as_str());
        self.fill_in();
        self.drawn.update(|drawn| *drawn += 1);
    }

    /// What would have been an output, which becomes a bet.
    pub fn made(&self) -> Option<Sentence> {
        Sentence::typed(&self.form.now("bet"))
    }

    fn fill_in(&self) {
        if let Some((_, value)) = self.kept() {
            self.form.default("baseline", number::amount(self.locale, value));
        }
    }

    /// The value of the chosen metric that was computed last.
    fn kept(&self) -> Option<(Day, Amount)> {
        let metric = Id::new(&self.form.now("metric"))?;
        let (day, kept) = latest(&self.known, &metric)?;
        Some((day, Amount::of(kept.value.value())?))
    }

    /// The position of the chosen metric; that behind the last one stands for one's own.
    fn chosen(&self) -> Option<usize> {
        let metric = self.form.text("metric");
        if metric == OWN {
            return Some(self.playbook.metrics.len());
        }
        self.playbook.metrics.position(|known| known.id.as_str() == metric).map(Into::into)
    }

    /// The form.
    pub fn view(&self) -> AnyView {
        let form = self.clone();
        live(move || {
            form.drawn.get();
            untrack(|| form.fields()).into()
        })
    }

    fn fields(&self) -> Markup {
        let (texts, form) = (self.texts, self.form);
        let asked = self.clone();
        let chosen = Memo::new(move |_| asked.chosen());
        let (filled, own) = (self.clone(), self.clone());
        let of_metric = live(move || match chosen.get() {
            None => nothing(),
            Some(position) if position == own.playbook.metrics.len() => own.own(),
            Some(_) => {
                untrack(|| filled.fill_in());
                filled.about()
            }
        });
        let baseline = self.clone();
        let computed = self.computed;
        let numbers = live(move || {
            chosen.get();
            computed.get();
            untrack(|| baseline.numbers())
        });
        let more = format!("kr{}-more", self.number);
        let strengths = vec![("stretch", texts.stretch), ("committed", texts.committed)];
        el("section")
            .class("key-result-form")
            .attr("aria-labelledby", format!("kr{}-title", self.number))
            .child(
                el("h3")
                    .attr("id", format!("kr{}-title", self.number))
                    .text((texts.key_result_number)(self.number + 1)),
            )
            .child(form.select("metric", texts.metric, self.metrics()))
            .child(of_metric)
            .child(numbers)
            .child(unfolds(more.as_str(), texts.how_scored, false))
            .child(el("div").attr("id", more).class("folded").child(form.radios(
                "strength",
                texts.strength,
                strengths,
            )))
            .child(self.turned())
    }

    fn metrics(&self) -> Vec<Markup> {
        let (texts, form) = (self.texts, self.form);
        let names = self.playbook.metrics.iter().zip(&self.playbook.metric_words);
        let known = names.map(|(metric, words)| {
            form.option("metric", metric.id.as_str(), words.name.in_locale(self.locale))
        });
        let level = el("option").attr("value", "").attr("disabled", "").text(texts.level_metric);
        [form.option("metric", "", texts.choose_metric)]
            .into_iter()
            .chain(known)
            .chain([form.option("metric", OWN, texts.own_metric), level])
            .collect()
    }

    /// What the chosen metric says, and of which kind it is.
    fn about(&self) -> AnyView {
        let metric = Id::new(&self.form.now("metric"));
        let Some((metric, words)) = metric.as_ref().and_then(|id| self.playbook.metric(id)) else {
            return nothing();
        };
        let facts = [(self.texts.kind)(metric.kind), (self.texts.better)(metric.better)];
        let text =
            format!("{} {}.", words.says.in_locale(self.locale), facts.join(self.texts.list_separator));
        let kept = self.kept().map(|(day, value)| {
            let value = in_unit(metric.unit, value, self.locale);
            (self.texts.computed_on)(&value, &clock::calendar_day(self.locale, day))
        });
        let kept =
            kept.map(|kept| el("p").class("hint").attr("data-kept-metric", metric.id.as_str()).text(kept));
        el("div")
            .class("metric-about")
            .child(el("p").class("hint").text(text))
            .children(kept)
            .children(self.calculator(metric, words))
            .into()
    }

    /// What works out the baseline of a metric that has a formula.
    fn calculator(&self, metric: &Metric, words: &MetricWords) -> Option<Markup> {
        let (form, locale, computed) = (self.form, self.locale, self.computed);
        let fill_in = move |value: &KeptMetric| {
            if let Some(amount) = Amount::of(value.value.value()) {
                form.enter("baseline", number::amount(locale, amount));
                computed.update(|count| *count += 1);
            }
        };
        let it = Calculator {
            metric: metric.clone(),
            words: words.clone(),
            prefix: format!("kr{}-", self.number),
            take: Box::new(fill_in),
        };
        calculator(self.state, locale, it)
    }

    /// The fields of one's own metric.
    fn own(&self) -> AnyView {
        let (texts, form) = (self.texts, self.form);
        let units = Unit::NAMES
            .map(|(value, unit)| form.option("unit", value, (Numbers::of(self.locale).in_unit)(unit)));
        let directions = Better::NAMES.map(|(value, better)| (value, (texts.better)(better))).into();
        let yes_or_no = || vec![("yes", texts.yes), ("no", texts.no)];
        let output = {
            let it = self.clone();
            live(move || if it.form.text("made") == "yes" { it.output() } else { nothing() })
        };
        el("div")
            .class("own-metric")
            .child(form.line("name", texts.own_name, Some(texts.own_name_hint)))
            .child(form.select("unit", texts.unit, units))
            .child(form.radios("better", texts.direction, directions))
            .child(form.radios("volume", texts.is_volume, yes_or_no()))
            .child(form.radios("made", texts.is_output, yes_or_no()))
            .child(output)
            .into()
    }

    /// Why something that is made is no result, and how it becomes a bet.
    fn output(&self) -> AnyView {
        let it = self.clone();
        let turn =
            button("turn-into-bet", self.texts.turn_into_bet).class("button quiet").on_click(move || {
                let name = it.form.now("name");
                it.form.enter("bet", name);
                for field in ["name", "volume", "made", "metric"] {
                    it.form.enter(field, "");
                }
                it.drawn.update(|drawn| *drawn += 1);
                later(format!("#kr{}-metric", it.number));
            });
        el("div")
            .class("notice")
            .attr("data-guard", "output")
            .child(el("p").text(self.texts.output_why))
            .child(el("p").class("data-buttons").child(turn))
            .into()
    }

    /// What has become a bet.
    fn turned(&self) -> AnyView {
        let it = self.clone();
        live(move || match it.form.text("bet").as_str() {
            "" => nothing(),
            bet => el("p").class("aside-note").text((it.texts.becomes_bet)(bet)).into(),
        })
    }

    fn numbers(&self) -> AnyView {
        let (texts, form) = (self.texts, self.form);
        let unit = Id::new(&form.now("metric")).and_then(|id| Some(self.playbook.metric(&id)?.0.unit));
        let labelled = |label: &str| {
            let unit = unit.map(|unit| format!(" ({})", (Numbers::of(self.locale).in_unit)(unit)));
            format!("{label}{}", unit.unwrap_or_default())
        };
        el("div")
            .class("two-fields")
            .child(form.number("baseline", &labelled(texts.baseline), Some(texts.baseline_hint)))
            .child(form.number("target", &labelled(texts.target), Some(texts.target_hint)))
            .into()
    }

    /// The key result; `None`, and what is wrong is said, where it is none.
    pub fn read(&self) -> Option<KeyResult> {
        let mut flaws = Vec::new();
        let read = self.read_into(&mut flaws);
        self.form.say(flaws);
        read
    }

    fn read_into(&self, flaws: &mut Vec<Flaw>) -> Option<KeyResult> {
        let (texts, form, locale) = (self.texts, self.form, self.locale);
        let measure = self.measure(flaws);
        let unit = measure.as_ref().map_or(Unit::Count, |measure| measure.unit);
        let is_own = measure.as_ref().is_none_or(|measure| matches!(measure.what, What::Own(_)));
        let mut amount_of = |name: &'static str, label: &str| {
            let read = amount(locale, &form.now(name), label, unit, is_own);
            read.map_err(|sentence| flaws.push((name, sentence))).ok()
        };
        let baseline = amount_of("baseline", texts.baseline);
        let target = amount_of("target", texts.target);
        let (measure, (baseline, target)) = measure.zip(baseline.zip(target))?;
        if let Err(reason) = measure.check(baseline, target) {
            flaws.push(("target", (texts.not_a_target)(reason, measure.better)));
            return None;
        }
        let is_committed = form.now("strength") == "committed";
        flaws.is_empty().then_some(KeyResult {
            id: random::id()?,
            measure,
            baseline,
            targets: vec![Target { since: None, value: target, reason: None }],
            strength: if is_committed { Strength::Committed } else { Strength::Stretch },
        })
    }

    fn measure(&self, flaws: &mut Vec<Flaw>) -> Option<Measure> {
        let (texts, form) = (self.texts, self.form);
        let metric = form.now("metric");
        if metric != OWN {
            let known =
                Id::new(&metric).and_then(|id| self.playbook.metric(&id).map(|(metric, _)| (id, metric)));
            let Some((id, metric)) = known else {
                flaws.push(("metric", texts.no_metric.to_owned()));
                return None;
            };
            let (kind, better, unit) = (metric.kind, metric.better, metric.unit);
            return Some(Measure { what: What::BuiltIn(id), kind, better, unit });
        }
        let name = Name::typed(&form.now("name"));
        if name.is_none() {
            flaws.push(("name", texts.no_own_name.to_owned()));
        }
        let is_volume = form.now("volume");
        if is_volume.is_empty() {
            flaws.push(("volume", texts.not_answered.to_owned()));
        }
        match form.now("made").as_str() {
            "no" => {}
            "yes" => flaws.push(("made", texts.output_why.to_owned())),
            _ => flaws.push(("made", texts.not_answered.to_owned())),
        }
        let unit = Unit::named(&form.now("unit"))?;
        let kind = match unit {
            _ if is_volume == "yes" => Kind::Volume,
            Unit::Money | Unit::MoneyPerDay => Kind::Revenue,
            _ => Kind::Quality,
        };
        let better = Better::named(&form.now("better"))?;
        Some(Measure { what: What::Own(name?), kind, better, unit })
    }
}
