//! Polish. A no-break space joins one-letter words to the next word.

use super::{Block, Section, Texts};
use crate::route::Route;

pub(super) const TEXTS: Texts = Texts {
    lede: "Tandem pokazuje menedżerom marketingu i sprzedaży, jak dobrze współpracują ich działy, co zrobić dalej \
           i po czym poznać, czy to pomogło. Tu opisujemy, na czym się opiera, gdzie kończą się jego możliwości i jak \
           sprawdzić to, co mówimy o prywatności.",
    sections: &[
        Section {
            id: "method",
            title: "Od odpowiedzi do poziomu",
            blocks: &[
                Block::Text(
                    "Dwadzieścia zdań i cztery poziomy pochodzą z artykułu Kotlera, Rackhama i Krishnaswamy’ego \
                     (2006); sformułowania w obu językach są nasze. Zdania mają oceniać zarówno szefowie obu działów, \
                     jak i ich pracownicy, bo obie strony często widzą to samo inaczej.",
                ),
                Block::List(&[
                    "Każde zdanie ma ocenę od 1 do 5. O poziomie decyduje zwykła suma ocen: 20–39 niezdefiniowany, \
                     40–59 zdefiniowany, 60–79 dopasowany, 80–100 zintegrowany. Wag nie ma.",
                    "Poziom ustalamy dopiero, gdy ocenione są wszystkie zdania. Do tego czasu widać, jakie poziomy są \
                     jeszcze możliwe. Pominiętym zdaniom nie przypisujemy żadnej oceny.",
                    "Liczymy dokładnie, a zbędne cyfry po przecinku odcinamy, zamiast zaokrąglać w górę. Pokazany wynik \
                     nigdy nie jest więc wyższy od osiągniętego.",
                ]),
            ],
        },
        Section {
            id: "advice-method",
            title: "Od poziomu do rad",
            blocks: &[
                Block::Text(
                    "Działania prowadzą z jednego poziomu na następny: liczy się najbliższy krok, nie ideał. \
                     Działania i wskaźniki podajemy za Koperą (2025).",
                ),
                Block::List(&[
                    "Widzisz działania kroku, który prowadzi z waszego poziomu na następny. Jeśli chcecie zostać na \
                     obecnym poziomie albo jest on już najwyższy, widzisz działania kroku, który do niego prowadzi.",
                    "O kolejności decydują twoje oceny: najpierw najniższa ocena wśród zdań, których działanie \
                     dotyczy, potem to, ile wszystkim tym zdaniom razem brakuje do oceny najwyższej. Pokazujemy \
                     trzy działania, pozostałe można rozwinąć.",
                    "„Najpierw to naprawcie” to działania z wcześniejszych kroków, które dotyczą zdań z oceną 1 lub 2.",
                    "Trzy dodatkowe zdania pod wynikiem można pominąć. Nigdy go nie zmieniają. Pomagają rozpoznać, czy \
                     brakuje integracji, czy raczej kłopot tkwi w pracy samego marketingu.",
                ]),
            ],
        },
        Section {
            id: "ours",
            title: "Co dodaliśmy sami",
            blocks: &[
                Block::Text(
                    "Nie wszystko pochodzi ze źródeł. To, co poniżej, jest naszym podziałem, a nie zwalidowaną skalą:",
                ),
                Block::List(&[
                    "pięć obszarów po cztery zdania i rysowany z nich radar; najbliżej im do wymiarów opisanych \
                     przez Homburga, Jensena i Krohmera (2008);",
                    "przypisanie zdań do działań, kolejność działań, ich liczba i próg części „Najpierw to naprawcie”;",
                    "trzy dodatkowe zdania i ich progi, opracowane na podstawie Kopery (2025);",
                    "działanie „Wspólne szkolenia i wydarzenia dla klientów”, wzięte z opisu poziomu, oraz to, co może \
                     zastąpić wspólne biuro: wspólny kanał i stałe dni pracy obok siebie;",
                    "przy każdym działaniu: uzasadnienie, kroki na pierwszy tydzień, osoba prowadząca i dobór wskaźników; przykłady liczenia wskaźników.",
                ]),
            ],
        },
        Section {
            id: "limits",
            title: "Czego Tandem nie powie",
            blocks: &[Block::List(&[
                "Dla wyniku od 20 do 100 nie opublikowano norm, więc nie porównujemy go z żadną średnią. Porównuj go \
                 ze swoimi późniejszymi wynikami.",
                "Odpowiedzi jednej osoby to spojrzenie jednej osoby. Poziom mówi, jak widzisz współpracę, i nie \
                 jest audytem.",
                "Liczby w części „Dlaczego warto” cytujemy za Koperą (2025). Nie sprawdziliśmy ich u źródeł.",
                "Poziom nie jest celem samym w sobie: nie każdej firmie opłaca się iść wyżej.",
            ])],
        },
        Section {
            id: "privacy",
            title: "Prywatność i jak ją sprawdzić",
            blocks: &[
                Block::Text(
                    "Wszystko dzieje się w twojej przeglądarce. Odpowiedzi i wyniki są zapisane w jej pamięci, na \
                     tym urządzeniu, i nigdzie ich nie wysyłamy. Nie ma kont, ciasteczek ani statystyk. Ten, kto \
                     udostępnia stronę, widzi, jak przy każdej stronie, że pobrano jej pliki, ale nie to, co na \
                     niej robisz. Nie musisz nam wierzyć na słowo:",
                ),
                Block::List(&[
                    "Otwórz narzędzia deweloperskie (F12), wybierz „Sieć” i wypełnij całą ankietę. Zaraz po wczytaniu strona \
                     jednorazowo pobiera resztę swoich plików, żeby działać bez internetu, a przy każdym otwarciu \
                     sprawdza, czy nie ma ich nowszej wersji. Żadne żądanie nie zawiera twoich odpowiedzi.",
                    "Wczytaj stronę, odczekaj chwilę i odłącz internet. Wszystko działa dalej: ankieta, wynik, rady \
                     i historia, także po zamknięciu i ponownym otwarciu strony. Możesz ją też zainstalować \
                     z menu przeglądarki.",
                    "Przeczytaj zasady bezpieczeństwa, które strona narzuca przeglądarce. „connect-src 'self'” oznacza, że \
                     przeglądarka sama odmówi połączenia z jakimkolwiek innym serwerem.",
                ]),
                Block::Policy,
                Block::Text(
                    "Gdy Tandem jest częścią cudzej strony albo otwierasz go z linku z nazwą firmy, twoje odpowiedzi nie \
                     trafiają ani do właściciela strony, ani do tej firmy. Strona, na której jest Tandem, dowiaduje się tylko, \
                     ile zdań jest już ocenionych, a poziom poznaje tylko wtedy, gdy o niego poprosi, a ty się zgodzisz. Z \
                     wysokości ramki mógłby jednak ktoś próbować zgadnąć więcej.",
                ),
                Block::Text(
                    "Jednemu nie możemy zapobiec: to, co przeglądarka przechowuje dla Tandemu, może odczytać każda inna strona z tej \
                     samej witryny, czyli o adresie, który zaczyna się od tej samej domeny. Korzystaj więc z Tandemu w witrynie \
                     kogoś, komu ufasz.",
                ),
                Block::Text(
                    "Gdy przeglądarka nagle się zamknie, możesz stracić zmiany z ostatnich dziesięciu sekund, bo \
                     przeglądarki zapisują dane na dysku z opóźnieniem. Safari usuwa dane strony, jeśli przez siedem \
                     dni używania przeglądarki ani razu na nią nie zajrzysz. Przed jednym i drugim chroni kopia \
                     zapasowa.",
                ),
            ],
        },
        Section {
            id: "sources",
            title: "Źródła",
            blocks: &[
                Block::Sources(&[
                    (
                        "P. Kotler, N. Rackham, S. Krishnaswamy (2006), Ending the War Between Sales and \
                         Marketing, „Harvard Business Review” 84(7/8), s. 68–78: zdania i poziomy.",
                        Some("https://hbr.org/2006/07/ending-the-war-between-sales-and-marketing"),
                    ),
                    (
                        "A. Kopera (27 maja 2025), Jak naprawić współpracę marketingu i sprzedaży: polskie nazwy \
                         poziomów, przejścia między nimi, działania, wskaźniki i liczby przytoczone jako dowody.",
                        None,
                    ),
                    (
                        "C. Homburg, O. Jensen, H. Krohmer (2008), Configurations of Marketing and Sales: A \
                         Taxonomy, „Journal of Marketing” 72(2), s. 133–154.",
                        Some("https://doi.org/10.1509/jmkg.72.2.133"),
                    ),
                    (
                        "P. Guenzi, G. Troilo (2006), Developing marketing capabilities for customer value \
                         creation through Marketing–Sales integration, „Industrial Marketing Management” 35, \
                         s. 974–988.",
                        Some("https://doi.org/10.1016/j.indmarman.2006.06.006"),
                    ),
                    (
                        "W. Biemans, A. Malshe, J. Johnson (2022), The sales-marketing interface: A systematic \
                         literature review and directions for future research, „Industrial Marketing Management” \
                         102, s. 324–337.",
                        None,
                    ),
                    (
                        "Rubel i współautorzy (2025), SSRN 3493361, o prowizjach hybrydowych.",
                        Some("https://papers.ssrn.com/sol3/papers.cfm?abstract_id=3493361"),
                    ),
                ]),
                Block::Text(
                    "Do dalszej lektury Kopera wskazuje też: Cespedes i Wallace 2017; Ritz i współautorzy 2018; Gartner \
                     2023. Przytacza ponadto IBM („Channel Enablement”) i BCG 2018.",
                ),
            ],
        },
        Section {
            id: "your-site",
            title: "Tandem na twojej stronie",
            blocks: &[
                Block::Text(
                    "Doradcy mogą umieścić Tandem na własnej stronie albo wysłać do niego link, z własną nazwą, logo, \
                     kolorem i przyciskiem kontaktu. Wszystko, także kod QR, przygotujesz w kilka minut.",
                ),
                Block::Link("Umieść Tandem u siebie", Route::Kit),
            ],
        },
        Section {
            id: "licence",
            title: "Licencja",
            blocks: &[
                Block::Text(
                    "Tandem to wolne oprogramowanie na licencji MIT albo Apache 2.0, do wyboru. Ankieta jest osobnym \
                     plikiem: możesz go skopiować i zmienić.",
                ),
                Block::File("Licencje bibliotek użytych w Tandemie", "licences.txt"),
            ],
        },
    ],
    policy: "Zasady bezpieczeństwa tej strony, których pilnuje twoja przeglądarka:",
    version: |version| format!("Wersja {version}"),
};
