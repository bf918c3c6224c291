//! Polish. A no-break space joins one-letter words to the next word.

use super::Texts;
use crate::domain::account::process::{Party, Preparation, Stage, Thing, Work};
use crate::domain::account::variant::Variant;

pub(super) const TEXTS: Texts = Texts {
    variant: |variant| match variant {
        Variant::Negotiation => "negocjacja",
        Variant::Cooperation => "współdziałanie",
        Variant::Integration => "integracja",
    },
    stage: |stage| match stage {
        Stage::Data => "Zebranie oraz klasyfikacja danych",
        Stage::Knowledge => "Analiza: z danych powstaje wiedza",
        Stage::Strategy => "Plan strategiczny współpracy",
        Stage::Goals => "Cele strategiczne i plan działań",
        Stage::Action => "Realizacja i metody monitoringu",
    },
    stage_means: |stage| match stage {
        Stage::Data => "Dane trzeba zebrać i uporządkować według tego, do czego posłużą.",
        Stage::Knowledge => {
            "Dane trzeba przeanalizować i ocenić: dopiero wnioski z nich są wiedzą, na której można oprzeć plan."
        }
        Stage::Strategy => "Plan strategiczny mówi, dokąd ma prowadzić współpraca z tym klientem.",
        Stage::Goals => "Z planu wynikają cele strategiczne, a z celów działania, terminy i odpowiedzialni.",
        Stage::Action => {
            "Działania wchodzą w życie, a ustalone metody monitoringu pokazują, jak idzie ich realizacja."
        }
    },
    party: |party| match party {
        Party::Us => "nasza firma",
        Party::Client => "klient",
    },
    works: |work| match work {
        Work::Enterprise => "nasza firma",
        Work::Apart => "nasza firma; klient układa własny plan poza tym procesem",
        Work::Both => "obie firmy",
        Work::OneTeam => "jeden zespół obu firm",
    },

    picture_name: |variant| {
        let name = (TEXTS.variant)(variant);
        format!("Schemat procesu współpracy dwóch firm, wariant: {name}.")
    },
    our_reading: "Schemat pokazuje, jak odczytujemy tekst artykułu (Kijewska 2012). Rysunków z artykułu nie mieliśmy.",
    not_rigid: "Proces nie jest sztywną procedurą. Etapy są te same, a zasady i ludzi dobiera się do klienta.",
    before_title: "Przed etapem 1",
    before: |preparation| match preparation {
        Preparation::PickTeam => {
            "Czy ten wariant pasuje do klienta? Jeśli tak, opiekun kluczowego klienta dobiera zespół."
        }
        Preparation::NameTeam => "Obie firmy wyznaczają jeden zespół.",
    },
    input_title: "Wejście",
    input: |variant| match variant {
        Variant::Integration => {
            "Strategie obu korporacji i obu firm, po obu stronach czynniki wewnętrzne (specyfika, organizacja) i zewnętrzne (otoczenie)"
        }
        _ => {
            "Strategia korporacji i strategia firmy, która z niej wynika; czynniki wewnętrzne (specyfika, organizacja) i zewnętrzne (otoczenie)"
        }
    },
    control_title: "Sterowanie",
    control: |variant| match variant {
        Variant::Negotiation => "Pracą kieruje nasz opiekun klienta",
        Variant::Cooperation => {
            "Zasady wygrany–wygrany uzgodnione przez obie firmy; pracą kieruje nasz opiekun klienta"
        }
        Variant::Integration => "Zasady, które ustaliły obie firmy",
    },
    mechanism_title: "Mechanizm",
    mechanism: |variant| match variant {
        Variant::Negotiation => "Ludzie z kilku działów naszej firmy i tylko jej dane",
        Variant::Cooperation => {
            "Zespół z kilku działów naszej firmy, od etapu 3 ludzie obu firm; połączone dane"
        }
        Variant::Integration => "Jeden zespół specjalistów obu firm, od początku wspólne dane",
    },
    output_title: "Wyjście",
    output: |variant| match variant {
        Variant::Negotiation => "Współpraca wysokiej jakości i skuteczna realizacja planów",
        _ => "Współpraca wysokiej jakości, skuteczna realizacja planów obu stron i korzyści dla obu",
    },
    after_title: "Na koniec",
    after: |variant| match variant {
        Variant::Negotiation => None,
        Variant::Cooperation => Some(
            "Czy wyniki spełniają oczekiwania obu stron? Jeśli tak, można kontynuować albo zacieśnić współpracę.",
        ),
        Variant::Integration => Some(
            "Czy wyniki spełniają oczekiwania obu stron? Jeśli tak, można kontynuować albo postawić sobie wyższe cele.",
        ),
    },
    between: |variant| match variant {
        Variant::Negotiation => "Przez cały proces: rozmowy, własne pomysły, negocjacje, wspólne decyzje",
        Variant::Cooperation => "Od etapu 3 jeden proces obu firm",
        Variant::Integration => "Jeden wspólny zespół od pierwszego etapu",
    },
    apart: "Własny plan, poza tym procesem",
    alongside: "Przez cały czas: monitoring i przegląd wyników",
    decision_title: "Decyzja klienta",
    decision: "Pokazujemy, co zyskają obie strony (wygrany–wygrany). Czy klient się zgadza? Jeśli tak, łączymy dane i wiedzę obu firm.",
    yes: "tak",
    no: "nie",

    thing: |thing| match thing {
        Thing::MarketData => "dane o rynku",
        Thing::MarketingResearch => "badania marketingowe",
        Thing::Forecasts => "prognozy i szacunki",
        Thing::OurPlan | Thing::ClientsPlan => "plan roczny",
        Thing::SalesResults => "wyniki sprzedaży",
        Thing::ConsumerBehaviour => "dane o zachowaniach konsumentów",
        Thing::PlannedInvestments => "planowane inwestycje",
    },

    your_decision_title: "Państwa decyzja",
    your_decision: "Pokazujemy, co mogą zyskać obie firmy (wygrany–wygrany). Przyjmują Państwo propozycję? Jeśli tak, łączymy dane i wiedzę obu firm.",

    proposal: "Propozycja współpracy przy planowaniu",
    proposed_to: |client| format!("Dla: {client}"),
    proposed_by: |who| format!("Od: {who}"),
    what_title: "Na czym polega ten proces",
    what: |variant| {
        [
            "To praca nad planami w pięciu etapach, od zebrania danych po realizację i monitoring.",
            match variant {
                Variant::Negotiation => {
                    "Każda z firm planuje u siebie. Przez cały proces regularnie się spotykamy: przedstawiamy swoje pomysły, negocjujemy i wspólnie decydujemy o tym, co dotyczy obu stron."
                }
                Variant::Cooperation => {
                    "Dwa pierwsze etapy przeprowadzamy sami. Potem przedstawiamy Państwu, co mogą zyskać obie firmy (zasada wygrany–wygrany). Jeśli przyjmą Państwo propozycję, połączymy dane oraz wiedzę i od planu strategicznego będziemy pracować razem."
                }
                Variant::Integration => {
                    "Obie firmy wyznaczają jeden zespół, do którego wchodzą także Państwa specjaliści. W miarę możliwości pracuje on w jednym miejscu. Zespół razem zbiera dane, wyciąga z nich wnioski i układa plan od początku."
                }
            },
        ]
    },
    who_title: "Kto co robi i kiedy",
    who: |variant| match variant {
        Variant::Negotiation => None,
        Variant::Cooperation => Some(
            "Przed etapem 3 jest czas na Państwa decyzję. Jeśli nie przyjmą Państwo propozycji, każda z firm będzie planować u siebie, a wspólne sprawy uzgodnimy w rozmowach.",
        ),
        Variant::Integration => Some("Zasady pracy zespołu ustalają obie firmy, zanim zacznie się etap 1."),
    },
    stage_head: "Etap",
    party_head: |party| match party {
        Party::Us => "Nasza firma",
        Party::Client => "Państwa firma",
    },
    does: |variant, stage, party| match (stage, stage.work(variant), party) {
        (_, Work::Enterprise, Party::Client) => match variant {
            Variant::Negotiation => "pracuje na własnych danych",
            _ => "przyłącza się później, jeśli przyjmie propozycję",
        },
        (Stage::Data, Work::OneTeam, _) => "wnosi dane, które zespół wspólnie porządkuje",
        (Stage::Data, ..) => "zbiera i porządkuje swoje dane",
        (Stage::Knowledge, Work::OneTeam, _) => "wnosi wiedzę swoich specjalistów do wspólnej analizy",
        (Stage::Knowledge, ..) => "analizuje dane i wyciąga wnioski",
        (Stage::Strategy, Work::Both, Party::Us) => "łączy swoje dane z Państwa danymi i współtworzy plan",
        (Stage::Strategy, Work::Both, Party::Client) => "łączy swoje dane z naszymi i współtworzy plan",
        (Stage::Strategy, Work::OneTeam, _) => "współtworzy plan od początku",
        (Stage::Strategy, ..) => "układa własny plan i przedstawia jego założenia",
        (Stage::Goals, Work::Apart, _) => "ustala własne cele i działania, a wspólne sprawy uzgadnia",
        (Stage::Goals, ..) => "współdecyduje o celach i działaniach",
        (Stage::Action, Work::Apart, _) => "realizuje swój plan i śledzi wyniki",
        (Stage::Action, ..) => "realizuje swoją część planu i uczestniczy w monitoringu",
    },
    sides_bring_title: "Co wnosi każda ze stron",
    sides_bring: |variant| match variant {
        Variant::Negotiation => {
            "Każda z firm pracuje na własnych danych. Na spotkania przynosi swoje pomysły i te informacje, które sama zechce przedstawić."
        }
        _ => "Zanim połączymy dane, uzgodnimy ich zakres i sposób ochrony. Proponujemy zacząć od tej listy:",
    },
    gains_title: "Co może zyskać każda ze stron",
    gains: |variant| match variant {
        Variant::Negotiation => [
            "Państwa firma: wpływ na decyzje, które jej dotyczą, i swobodę własnego planowania.",
            "Nasza firma: plan, który uwzględnia to, co usłyszymy od Państwa.",
            "Obie firmy: lepszą współpracę i skuteczniejszą realizację swoich planów.",
        ],
        Variant::Cooperation => [
            "Państwa firma: wpływ na plan, zanim zapadną decyzje, i dostęp do naszej wiedzy o rynku.",
            "Nasza firma: plan oparty na Państwa wynikach i zamierzeniach.",
            "Obie firmy: współpracę wysokiej jakości, skuteczną realizację planów i wspólne korzyści.",
        ],
        Variant::Integration => [
            "Państwa firma: współdecydowanie na każdym etapie i dostęp do wiedzy całego zespołu.",
            "Nasza firma: plan, który od początku powstaje z Państwa specjalistami.",
            "Obie firmy: współpracę wysokiej jakości, skuteczną realizację planów i wspólne korzyści.",
        ],
    },
    monitored_title: "Jak śledzimy postępy",
    monitored: |variant| match variant {
        Variant::Negotiation => {
            "Każda z firm śledzi postępy u siebie przez cały proces. Na spotkaniach omawiamy to, co ważne dla obu stron."
        }
        Variant::Cooperation => {
            "Od etapu 3 śledzimy postępy razem. Metody monitorowania realizacji ustalimy wspólnie w etapie 5. Na koniec wspólnie odpowiadamy na pytanie, czy wyniki spełniają oczekiwania obu stron. Jeśli tak, możemy kontynuować albo zacieśnić współpracę."
        }
        Variant::Integration => {
            "Zespół śledzi postępy przez cały proces, a w etapie 5 ustala, jak monitorować realizację. Na koniec wspólnie odpowiadamy na pytanie, czy wyniki spełniają oczekiwania obu stron. Jeśli tak, możemy kontynuować albo postawić sobie wyższe cele."
        }
    },
    next_title: "Następny krok",
    next: |variant| {
        [
            "To propozycja do rozmowy, a nie sztywna procedura. Zakres, terminy i grono uczestników można zmienić.",
            match variant {
                Variant::Negotiation => {
                    "Proponujemy spotkanie, na którym uzgodnimy, jak często i w jakim gronie rozmawiać. Mogą Państwo przyjąć tę propozycję albo zaproponować zmiany."
                }
                Variant::Cooperation => {
                    "Proponujemy spotkanie, na którym przedstawimy korzyści obu stron. Mogą Państwo przyjąć tę propozycję, zaproponować zmiany albo pozostać przy rozmowach o planach."
                }
                Variant::Integration => {
                    "Proponujemy spotkanie, na którym obie firmy wskażą ludzi do zespołu i ustalą zasady jego pracy. Mogą Państwo przyjąć tę propozycję albo zaproponować zmiany."
                }
            },
        ]
    },
};
