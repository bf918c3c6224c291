//! Files to take away: the report, the table, the charts.

use leptos::prelude::*;

use crate::app::advised::Handed;
use crate::app::markup::{el, live, nothing};
use crate::app::parts::team::collecting::{Collected, name_of};
use crate::app::parts::team::teams::TeamPage;
use crate::chart::picture::{Caption, picture};
use crate::domain::assessment::attached::ChosenAction;
use crate::domain::id::Id;
use crate::domain::name::Name;
use crate::domain::team::statistics::Union;
use crate::export::spreadsheet::Dialect;
use crate::export::team::{TeamInput, markdown, table};
use crate::i18n::texts::workshop::Texts;
use crate::platform::{clock, export, files};

/// The scale of a PNG relative to the size of the picture.
const SHARP: u32 = 2;

impl TeamPage {
    /// The buttons, and what came of the last one.
    pub(super) fn outputs(&self) -> AnyView {
        let (texts, shared) = (Texts::of(self.locale), self.shared);
        let said = RwSignal::new("");
        let acting = |action: &'static str, words: &'static str, act: fn(&Self, RwSignal<&'static str>)| {
            let page = self.clone();
            el("button")
                .attr("type", "button")
                .class("button quiet")
                .attr("data-action", action)
                .text(words)
                .on_click(move || act(&page, said))
        };
        let has_gaps =
            self.with_collected(|it| it.figures.compared().is_some_and(|it| it.second().is_some()));
        let has_gaps = has_gaps.unwrap_or_default();
        let status = live(move || match said.get() {
            "" => nothing(),
            words => el("span").text(words).into(),
        });
        let gaps = has_gaps.then(|| {
            [
                acting("gaps-svg", texts.gaps_svg, |page, _| page.save_svg("gaps", page.gaps_svg())),
                acting("gaps-png", texts.gaps_png, |page, said| page.save_png("gaps", page.gaps_svg(), said)),
            ]
        });
        el("div")
            .child(
                el("p")
                    .class("data-buttons")
                    .child(acting("copy-report", shared.copy_report, Self::copy_report))
                    .child(acting("save-report", shared.save_report, |page, _| {
                        page.save("md", "text/markdown;charset=utf-8", page.markdown());
                    }))
                    .child(acting("csv-polish", texts.csv_polish, |page, _| page.save_table(Dialect::Polish)))
                    .child(acting("csv-english", texts.csv_english, |page, _| {
                        page.save_table(Dialect::English);
                    }))
                    .child(acting("radar-svg", texts.radar_svg, |page, _| {
                        page.save_svg("radar", page.radar_svg());
                    }))
                    .child(acting("radar-png", texts.radar_png, |page, said| {
                        page.save_png("radar", page.radar_svg(), said);
                    }))
                    .children(gaps.into_iter().flatten()),
            )
            .child(el("p").attr("role", "status").child(status))
            .into()
    }

    fn copy_report(&self, said: RwSignal<&'static str>) {
        let (done, refused) = (self.shared.report_copied, self.shared.report_not_copied);
        if let Some(text) = self.markdown() {
            export::copy_text(&text, move |is_done| said.set(if is_done { done } else { refused }));
        }
    }

    fn save(&self, ending: &str, kind: &str, text: Option<String>) {
        if let Some(text) = text {
            files::save(&format!("{}.{ending}", self.file_stem()), kind, &text);
        }
    }

    fn save_table(&self, dialect: Dialect) {
        let text = self.exported(|input| table(input, dialect)).flatten();
        self.save("csv", "text/csv;charset=utf-8", text);
    }

    fn save_svg(&self, what: &str, svg: Option<String>) {
        self.save(&format!("{what}.svg"), "image/svg+xml", svg);
    }

    fn save_png(&self, what: &str, svg: Option<String>, said: RwSignal<&'static str>) {
        let refused = Texts::of(self.locale).no_png;
        if let Some(svg) = svg {
            let name = format!("{}.{what}.png", self.file_stem());
            export::save_png(&name, &svg, SHARP, move |is_saved| {
                said.set(if is_saved { "" } else { refused });
            });
        }
    }

    fn markdown(&self) -> Option<String> {
        self.exported(markdown).flatten()
    }

    fn exported<T>(&self, write: impl FnOnce(&TeamInput) -> T) -> Option<T> {
        self.with_collected(|collected| {
            let round = self.round_name(collected, &collected.round).unwrap_or_default();
            write(&TeamInput {
                definition: &self.definition,
                talk: &self.talk,
                locale: self.locale,
                name: &name_of(&collected.team),
                round: &round,
                minimum: collected.team.kind().minimum(),
                figures: &collected.figures,
                chosen: &self.chosen(collected),
            })
        })
    }

    /// The chosen actions in words: "Clear rules (Ola, 12 March 2027)". The part that has the advice has handed over their names.
    fn chosen(&self, collected: &Collected) -> Vec<String> {
        let advised = Handed::of(self.team.state).last();
        let name = |id: &Id| advised.as_ref().and_then(|advised| advised.name(id));
        let written = |(id, ChosenAction { who, until }): (Id, ChosenAction)| {
            let until = until.map(|day| clock::calendar_day(self.locale, day));
            let facts: Vec<String> = who.as_ref().map(Name::to_string).into_iter().chain(until).collect();
            let name = name(&id).unwrap_or_else(|| id.to_string());
            if facts.is_empty() {
                name
            } else {
                format!("{name} ({})", facts.join(self.texts.list_separator))
            }
        };
        collected.team.chosen_actions().map(written).collect()
    }

    fn radar_svg(&self) -> Option<String> {
        self.with_collected(|collected| {
            let compared = collected.figures.compared()?;
            let (first, second) = (compared.first(), compared.second());
            let legend = |(group, union): (_, &Union)| self.group_with_count(group, union.people());
            let chart = self.radar_of(compared).svg();
            Some(picture(&chart, &self.caption(collected, legend(first), second.map(legend))))
        })
        .flatten()
    }

    fn gaps_svg(&self) -> Option<String> {
        self.with_collected(|collected| {
            let chart = self.gap_chart(collected.figures.compared()?)?;
            let caption = self.caption(collected, String::new(), None);
            Some(picture(&chart.svg(), &Caption { title: Texts::of(self.locale).gaps.to_owned(), ..caption }))
        })
        .flatten()
    }

    fn caption(&self, collected: &Collected, own: String, before: Option<String>) -> Caption {
        let title = self.definition.wording.title.in_locale(self.locale);
        let round = self.round_name(collected, &collected.round);
        let facts = [Some(name_of(&collected.team)), round];
        let subtitle = facts.into_iter().flatten().collect::<Vec<_>>().join(self.texts.list_separator);
        Caption { title: title.to_owned(), subtitle, own, behind: before.into_iter().collect(), target: None }
    }

    fn file_stem(&self) -> String {
        let instrument = self.definition.instrument.id();
        format!("tandem-{instrument}-{}-{}", Texts::of(self.locale).file, clock::iso_day(clock::now()))
    }
}
