//! English.

use super::Texts;
use crate::domain::account::process::{Party, Preparation, Stage, Thing, Work};
use crate::domain::account::variant::Variant;

pub(super) const TEXTS: Texts = Texts {
    variant: |variant| match variant {
        Variant::Negotiation => "negotiation",
        Variant::Cooperation => "co-operation",
        Variant::Integration => "integration",
    },
    stage: |stage| match stage {
        Stage::Data => "Gather and classify data",
        Stage::Knowledge => "Analyse: turn data into knowledge",
        Stage::Strategy => "Define the strategic plan",
        Stage::Goals => "Set strategic goals, plan activities",
        Stage::Action => "Carry out, choose how to monitor",
    },
    stage_means: |stage| match stage {
        Stage::Data => "Data are collected and sorted by what they will be used for.",
        Stage::Knowledge => {
            "Data are analysed and assessed. What follows from them is the knowledge that a plan can rest on."
        }
        Stage::Strategy => "The strategic plan says where the work with this client should lead.",
        Stage::Goals => {
            "The plan becomes strategic goals, and the goals become activities with dates and names."
        }
        Stage::Action => {
            "The activities begin, and the agreed methods of monitoring show how far they have come."
        }
    },
    party: |party| match party {
        Party::Us => "our company",
        Party::Client => "client",
    },
    works: |work| match work {
        Work::Enterprise => "our company",
        Work::Apart => "our company; the client makes its own plan outside this process",
        Work::Both => "both companies",
        Work::OneTeam => "one team of both companies",
    },

    picture_name: |variant| {
        let name = (TEXTS.variant)(variant);
        format!("Diagram of the process in which two companies work together. Variant: {name}.")
    },
    our_reading: "The diagram is our reading of the paper’s text (Kijewska 2012); we did not have the figures of the paper.",
    not_rigid: "It is not a rigid procedure: the stages stay the same, while rules and people are chosen for each client.",
    before_title: "Before stage 1",
    before: |preparation| match preparation {
        Preparation::PickTeam => {
            "Does this variant suit the client? If so, the key-account manager picks the team."
        }
        Preparation::NameTeam => "The two companies name one team.",
    },
    input_title: "Input",
    input: |variant| match variant {
        Variant::Integration => {
            "The strategies of both corporations and both companies; on both sides, internal factors (specifics, organisation) and external ones (environment)"
        }
        _ => {
            "The corporation’s strategy and, from it, the company’s; internal factors (specifics, organisation) and external ones (environment)"
        }
    },
    control_title: "Control",
    control: |variant| match variant {
        Variant::Negotiation => "Our account manager leads",
        Variant::Cooperation => "Win–win rules agreed by both companies; our account manager leads",
        Variant::Integration => "Rules that both companies have set",
    },
    mechanism_title: "Mechanism",
    mechanism: |variant| match variant {
        Variant::Negotiation => "Our people from several departments, with our own data only",
        Variant::Cooperation => {
            "Our team from several departments, people of both companies from stage 3; pooled data"
        }
        Variant::Integration => "One team of specialists from both companies, with joint data from the start",
    },
    output_title: "Output",
    output: |variant| match variant {
        Variant::Negotiation => "Co-operation of high quality; plans that are put into effect",
        _ => "Co-operation of high quality; plans of both sides put into effect; benefits for both",
    },
    after_title: "Afterwards",
    after: |variant| match variant {
        Variant::Negotiation => None,
        Variant::Cooperation => {
            Some("Do the results meet both sides’ expectations? If so, carry on or work more closely.")
        }
        Variant::Integration => {
            Some("Do the results meet both sides’ expectations? If so, carry on or aim higher.")
        }
    },
    between: |variant| match variant {
        Variant::Negotiation => "All along: communication, own ideas, negotiation, joint decisions",
        Variant::Cooperation => "One process of both from stage 3 on",
        Variant::Integration => "One joint team from the first stage on",
    },
    apart: "Its own plan, outside this process",
    alongside: "All along: monitoring and review",
    decision_title: "The client decides",
    decision: "We show what both sides would gain (win–win). Does the client accept? If so, data and knowledge of both are pooled.",
    yes: "yes",
    no: "no",

    thing: |thing| match thing {
        Thing::MarketData => "market data",
        Thing::MarketingResearch => "marketing research",
        Thing::Forecasts => "forecasts and estimates",
        Thing::OurPlan | Thing::ClientsPlan => "annual plan",
        Thing::SalesResults => "sales results",
        Thing::ConsumerBehaviour => "data on consumer behaviour",
        Thing::PlannedInvestments => "planned investments",
    },

    your_decision_title: "Your decision",
    your_decision: "We show what both companies could gain (win–win). Do you accept? If so, we bring together the data and knowledge of both.",

    proposal: "A proposal for co-ordinating our plans",
    proposed_to: |client| format!("For: {client}"),
    proposed_by: |who| format!("From: {who}"),
    what_title: "What the process is",
    what: |variant| {
        [
            "The process has five stages, from gathering data to carrying out the plan and monitoring it.",
            match variant {
                Variant::Negotiation => {
                    "Each company plans on its own side. Throughout the process we meet regularly to present ideas, to negotiate, and to decide together on what concerns us both."
                }
                Variant::Cooperation => {
                    "We carry out the first two stages ourselves. Then we show you what both companies could gain: a win–win. If you accept, we pool our data and knowledge and work together from the strategic plan on."
                }
                Variant::Integration => {
                    "The two companies name one team, with your specialists in it and, where possible, in one place. The team gathers the data, draws its conclusions and makes the plan, all of it together from the start."
                }
            },
        ]
    },
    who_title: "Who does what, and when",
    who: |variant| match variant {
        Variant::Negotiation => None,
        Variant::Cooperation => Some(
            "Before stage 3, the decision is yours. If you decline, each company plans on its own side, and we settle common matters in talks.",
        ),
        Variant::Integration => Some("Both companies set the rules for the team before stage 1 begins."),
    },
    stage_head: "Stage",
    party_head: |party| match party {
        Party::Us => "Our company",
        Party::Client => "Your company",
    },
    does: |variant, stage, party| match (stage, stage.work(variant), party) {
        (_, Work::Enterprise, Party::Client) => match variant {
            Variant::Negotiation => "works with its own data",
            _ => "joins later, if it accepts the proposal",
        },
        (Stage::Data, Work::OneTeam, _) => "brings data, which the team sorts together",
        (Stage::Data, ..) => "gathers and sorts its own data",
        (Stage::Knowledge, Work::OneTeam, _) => "brings what its specialists know to a joint analysis",
        (Stage::Knowledge, ..) => "analyses the data and draws conclusions",
        (Stage::Strategy, Work::Both, Party::Us) => "pools its data with yours and helps to make the plan",
        (Stage::Strategy, Work::Both, Party::Client) => "pools its data with ours and helps to make the plan",
        (Stage::Strategy, Work::OneTeam, _) => "helps to make the plan from the start",
        (Stage::Strategy, ..) => "makes its own plan and presents the outline",
        (Stage::Goals, Work::Apart, _) => "sets its own goals and activities; common matters are agreed",
        (Stage::Goals, ..) => "decides jointly on goals and activities",
        (Stage::Action, Work::Apart, _) => "carries out its plan and follows the results",
        (Stage::Action, ..) => "carries out its share of the plan and takes part in monitoring",
    },
    sides_bring_title: "What each side brings",
    sides_bring: |variant| match variant {
        Variant::Negotiation => {
            "Each company works with its own data. To our meetings it brings its ideas and the information that it chooses to present."
        }
        _ => {
            "Before data are pooled, we agree on what is shared and how it is protected. We suggest starting with this list:"
        }
    },
    gains_title: "What each side can gain",
    gains: |variant| match variant {
        Variant::Negotiation => [
            "Your company: a say in decisions that concern it, and freedom to plan on its own.",
            "Our company: a plan that takes in what we hear from you.",
            "Both: better co-operation, and plans that are carried out more effectively.",
        ],
        Variant::Cooperation => [
            "Your company: a say in the plan before decisions are made, and access to what we know about the market.",
            "Our company: a plan that rests on your results and intentions.",
            "Both: co-operation of high quality, plans that are put into effect, and shared benefits.",
        ],
        Variant::Integration => [
            "Your company: a part in decisions at every stage, and access to what the whole team knows.",
            "Our company: a plan made with your specialists from the start.",
            "Both: co-operation of high quality, plans that are put into effect, and shared benefits.",
        ],
    },
    monitored_title: "How we follow progress",
    monitored: |variant| match variant {
        Variant::Negotiation => {
            "Each company follows its own progress throughout. At our meetings we discuss what matters to both."
        }
        Variant::Cooperation => {
            "From stage 3 on we follow progress together. In stage 5 we choose how to monitor the plan in action. At the end we ask together whether the results meet the expectations of both sides. If they do, we can carry on or work more closely."
        }
        Variant::Integration => {
            "The team follows progress throughout, and in stage 5 it chooses how to monitor the plan in action. At the end we ask together whether the results meet the expectations of both sides. If they do, we can carry on or aim higher."
        }
    },
    next_title: "The next step",
    next: |variant| {
        [
            "This is a proposal to talk about, not a rigid procedure. Scope, dates and the people involved can all be changed.",
            match variant {
                Variant::Negotiation => {
                    "We suggest a meeting to agree how often we talk, and who takes part. You may accept this proposal or suggest changes."
                }
                Variant::Cooperation => {
                    "We suggest a meeting at which we present what both sides could gain. You may accept this proposal, suggest changes, or stay with talks about our plans."
                }
                Variant::Integration => {
                    "We suggest a meeting at which both companies name people for the team and set its rules. You may accept this proposal or suggest changes."
                }
            },
        ]
    },
};
