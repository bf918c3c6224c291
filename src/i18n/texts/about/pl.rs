//! Polish. A no-break space joins one-letter words to the next word.

use super::{Block, Pairs, Section, Texts};
use crate::route::Page;

pub(super) const TEXTS: Texts = Texts {
    lede: "Tandem pomaga menedżerom marketingu i sprzedaży ocenić współpracę ich działów, wybrać, co zrobić dalej, \
           i sprawdzić, czy to pomogło. Tu opisujemy, na czym się opiera, jakie ma ograniczenia i jak sprawdzić to, co \
           mówimy o prywatności.",
    sections: &[
        Section {
            id: "method",
            title: "Od odpowiedzi do poziomu",
            blocks: &[
                Block::Text(
                    "Dwadzieścia stwierdzeń i cztery poziomy pochodzą z artykułu Kotlera, Rackhama i Krishnaswamy’ego \
                     (2006); sformułowania w obu językach są nasze. Ankieta jest dla szefów obu działów i dla ich \
                     pracowników, bo marketing i sprzedaż często widzą to samo inaczej.",
                ),
                Block::List(&[
                    "Przy każdym stwierdzeniu zaznaczasz, na ile się z nim zgadzasz: od 1 do 5. O poziomie decyduje \
                     zwykła suma ocen: 20–39 niezdefiniowany, 40–59 zdefiniowany, 60–79 dopasowany, 80–100 \
                     zintegrowany. Wag nie ma.",
                    "Poziom ustalamy dopiero wtedy, gdy ocenę mają wszystkie stwierdzenia. Do tego czasu widać, jakie \
                     poziomy są możliwe. Pominiętym stwierdzeniom nie przypisujemy oceny.",
                    "Liczymy dokładnie, a zbędne cyfry po przecinku odcinamy, zamiast zaokrąglać w górę. Pokazany \
                     wynik nie jest więc wyższy od osiągniętego.",
                    "Opis pod nagłówkiem „Zwykle na tym poziomie” pochodzi ze źródła i mówi, co jest dla poziomu \
                     typowe. O części tych spraw, na przykład o premiach i budżetach, ankieta nie pyta.",
                ]),
            ],
        },
        Section {
            id: "advice-method",
            title: "Od poziomu do rad",
            blocks: &[
                Block::Text(
                    "Działania prowadzą z jednego poziomu na następny: liczy się najbliższy poziom, nie ideał. \
                     Działania i wskaźniki podajemy za Koperą (2025).",
                ),
                Block::List(&[
                    "Pokazujemy działania, które prowadzą z osiągniętego poziomu na następny. Gdy celem jest \
                     pozostanie na obecnym poziomie albo nie ma już wyższego, pokazujemy te, które do obecnego \
                     prowadzą.",
                    "O kolejności decydują oceny: najpierw najniższa ocena wśród stwierdzeń, których działanie \
                     dotyczy, potem to, ile wszystkim tym stwierdzeniom razem brakuje do oceny najwyższej. Pokazujemy \
                     trzy działania, pozostałe można rozwinąć.",
                    "„Najpierw podstawy” to działania z niższych poziomów, które dotyczą stwierdzeń z oceną 1 lub 2.",
                    "„Wyżej czy zostać?” opiera się na tabeli Kotlera, Rackhama i Krishnaswamy’ego: na każdym poziomie \
                     jedne warunki przemawiają za pozostaniem, inne za wejściem wyżej. Jeśli zaznaczysz choć jeden \
                     z tych drugich, podpowiadamy wejście wyżej; jeśli tylko pierwsze, pozostanie. Celu nie zmieniamy \
                     za ciebie.",
                    "Trzy dodatkowe stwierdzenia pod wynikiem można pominąć: nie zmieniają sumy ani poziomu. Pomagają \
                     rozpoznać, czy brakuje integracji, czy raczej trzeba zacząć od samego marketingu.",
                ]),
            ],
        },
        Section {
            id: "key-account",
            title: "Druga ankieta: współpraca z kluczowym klientem",
            blocks: &[
                Block::Text(
                    "Trzy warianty procesu (negocjację, współdziałanie i integrację) i to, od czego zależą, \
                     opisuje Kijewska (2012). Rysunków z jej artykułu nie mamy: podajemy to, co wynika \
                     z tekstu. Artykuł kończy się uwagą, że wariant nie jest sztywną procedurą.",
                ),
                Block::List(&[
                    "Czternaście stwierdzeń i siedem obszarów ułożyliśmy sami. Dwanaście stwierdzeń ocenia się \
                     osobno dla klienta i dla własnej firmy, a dwa pozostałe, o znaczeniu klienta, tylko dla \
                     klienta.",
                    "W każdym obszarze liczymy najpierw średnią każdej ze stron, a potem bierzemy niższą: \
                     współpraca nie zajdzie dalej niż słabsza strona. To nasza zasada.",
                    "Progi też są nasze. Współdziałanie: średnia sześciu obszarów gotowości co najmniej 3, \
                     każdy z nich co najmniej 2, znaczenie klienta co najmniej 3. Integracja: odpowiednio 4, 3 \
                     i 4. W pozostałych przypadkach pasuje negocjacja.",
                    "Dla każdego obszaru, który zamyka drogę do następnego wariantu, pokazujemy jedno \
                     działanie. Działania i ich pierwsze kroki są nasze.",
                ]),
                Block::Text(
                    "Firmy działające w wielu krajach mogą decydować na trzech szczeblach: lokalnym, krajowym \
                     i całej grupy. Dwie takie firmy tworzą więc sześć rodzajów par. Metoda dotyczy trzech: tych, \
                     w których klient decyduje na tym samym szczeblu co wasza firma. Gdy szczeble są różne, ankieta \
                     tylko ostrzega. Lista klientów pokazuje, gdzie tego samego klienta obsługuje kilka waszych \
                     jednostek.",
                ),
                Block::Pairs(&Pairs {
                    caption: "Sześć rodzajów par i to, które obejmuje metoda",
                    levels: ["lokalny", "krajowy", "grupa"],
                    within: "objęta",
                    outside: "nieobjęta",
                }),
            ],
        },
        Section {
            id: "ours",
            title: "Co dodaliśmy sami",
            blocks: &[
                Block::Text(
                    "Nie wszystko pochodzi ze źródeł. Poniższe elementy dodaliśmy sami i nie są one sprawdzone naukowo:",
                ),
                Block::List(&[
                    "pięć obszarów po cztery stwierdzenia i rysowany z nich radar; najbliżej im do wymiarów opisanych \
                     przez Homburga, Jensena i Krohmera (2008); progi poziomów przeliczone na średnią w obszarze;",
                    "przypisanie stwierdzeń do działań, kolejność działań, ich liczba i próg części „Najpierw podstawy”;",
                    "trzy dodatkowe stwierdzenia i ich progi, opracowane na podstawie Kopery (2025);",
                    "ważenie warunków w części „Wyżej czy zostać?” i rada, żeby znaleźć sponsora w zarządzie;",
                    "działanie „Wspólne szkolenia działów i wydarzenia dla klientów”, wzięte z opisu poziomu, oraz to, \
                     co może zastąpić wspólne biuro: wspólny kanał i stałe dni pracy obok siebie;",
                    "przy każdym działaniu: uzasadnienie, kroki na pierwszy tydzień, osoba prowadząca i dobór wskaźników;",
                    "przykłady liczenia wskaźników.",
                ]),
            ],
        },
        Section {
            id: "limits",
            title: "Czego Tandem nie powie",
            blocks: &[Block::List(&[
                "Nie opublikowano norm dla tej ankiety, więc nie porównujemy wyniku (od 20 do 100) ze średnią. \
                 Porównuj go ze swoimi późniejszymi wynikami.",
                "Odpowiedzi jednej osoby to spojrzenie jednej osoby. Poziom mówi, jak widzisz współpracę, i nie jest \
                 audytem.",
                "Kto nie zna odpowiedzi i wybiera środek skali, zbliża sumę do 60 punktów. Wszystkie stwierdzenia są \
                 pozytywne, więc kto chętnie przytakuje, ma wynik zawyżony.",
                "Wersje polska i angielska nie mówią słowo w słowo tego samego. Nie porównuj wyników między językami.",
                "To, co cytujemy w części „Co podają inni”, podajemy za Koperą (2025) i publicznymi streszczeniami. \
                 Pełnych tekstów nie sprawdziliśmy.",
                "Poziom nie jest celem samym w sobie: nie każdej firmie opłaca się iść wyżej.",
            ])],
        },
        Section {
            id: "privacy",
            title: "Prywatność i jak ją sprawdzić",
            blocks: &[
                Block::Text(
                    "Tandem działa w twojej przeglądarce. Zapisuje odpowiedzi i wyniki w jej pamięci, na tym \
                     urządzeniu, a odpowiedzi nikomu nie wysyła. Nie zakłada kont, nie używa ciasteczek i nie zbiera \
                     statystyk. Kto udostępnia Tandem, widzi, jak przy każdej stronie, że pobrano pliki: kiedy \
                     i z jakiego adresu IP. Gdy Tandem działa w ramce na cudzej stronie, można z tego poznać, że ktoś \
                     doszedł do wyniku, ale nie do jakiego. Nie musisz nam wierzyć na słowo:",
                ),
                Block::List(&[
                    "Otwórz narzędzia deweloperskie (F12), wybierz „Sieć” i wypełnij całą ankietę. Zaraz po wczytaniu \
                     strona jednorazowo pobiera resztę swoich plików, żeby działać bez internetu, a przy każdym \
                     otwarciu sprawdza, czy nie ma ich nowszej wersji. Żądania nie zawierają twoich ocen ani wyniku.",
                    "Wczytaj stronę, odczekaj chwilę i odłącz internet. Ankieta, wynik, rady i historia działają \
                     dalej, także po zamknięciu i ponownym otwarciu strony (nie w ramce na cudzej stronie). Możesz ją \
                     też zainstalować z menu przeglądarki.",
                    "Przeczytaj zasady bezpieczeństwa, które strona narzuca przeglądarce. „connect-src 'self'” \
                     oznacza, że skrypty tej strony mogą się łączyć tylko z serwerem, z którego ona pochodzi. Na \
                     karcie „Sieć” zobaczysz, że i do niego nie wysyłają twoich odpowiedzi.",
                ]),
                Block::Policy,
                Block::Text(
                    "Gdy Tandem jest częścią cudzej strony albo otwierasz go z linku z nazwą firmy, Tandem nie \
                     przekazuje twoich odpowiedzi ani właścicielowi strony, ani tej firmie. Strona, na której jest \
                     Tandem, dowiaduje się, na ile stwierdzeń już odpowiedziano. Poziom poznaje wtedy, gdy o niego \
                     poprosi, a ty się zgodzisz. Zna też wysokość ramki; ktoś, kto dobrze zna Tandem, mógłby z niej \
                     próbować odgadnąć poziom.",
                ),
                Block::Text(
                    "Kod odpowiedzi powstaje dopiero wtedy, gdy o niego poprosisz. Mówi, z jakiej jest ankiety i kto ją \
                     wypełniał (marketing, sprzedaż), i zawiera wszystkie oceny, zgodę na oglądanie ich pojedynczo oraz liczbę \
                     losową. Imienia ani daty w nim nie ma. Kto dostanie kod, może go odczytać, a konto, z którego go \
                     wyślesz, zdradzi nadawcę. Zestawienie dwóch osób powstaje w przeglądarce tego, kto ma oba kody.",
                ),
                Block::Link("Odczytaj dowolny kod", Page::Team),
                Block::Text(
                    "Jednemu nie możemy zapobiec: to, co przeglądarka przechowuje dla Tandemu, może odczytać każda \
                     inna strona pod tą samą domeną (na przykład sklep, jeśli Tandem jest w jego podfolderze), a kto \
                     udostępnia stronę, może zmienić jej kod. Korzystaj więc z Tandemu w witrynie kogoś, komu ufasz.",
                ),
                Block::Text(
                    "Gdy przeglądarka nagle się zamknie, możesz stracić zmiany z ostatnich dziesięciu sekund, bo \
                     przeglądarki zapisują dane na dysku z opóźnieniem. Okno prywatne zapomina dane po zamknięciu. \
                     Safari usuwa dane strony po siedmiu dniach korzystania z przeglądarki, jeśli w tym czasie na nią \
                     nie zajrzysz. W dwóch ostatnich przypadkach pomaga kopia zapasowa.",
                ),
                Block::Text(
                    "Usuwając wynik lub wszystkie dane, usuwasz je z tej przeglądarki. Nie znikną natomiast pliki na \
                     dysku, wydruki, skopiowane teksty i wpisy w historii przeglądarki.",
                ),
            ],
        },
        Section {
            id: "sources",
            title: "Źródła",
            blocks: &[
                Block::Sources(&[
                    (
                        "P. Kotler, N. Rackham, S. Krishnaswamy (2006), Ending the War Between Sales and Marketing, \
                         „Harvard Business Review” 84(7/8), s. 68–78: stwierdzenia i poziomy.",
                        Some("https://hbr.org/2006/07/ending-the-war-between-sales-and-marketing"),
                    ),
                    (
                        "A. Kopera (27 maja 2025), Jak naprawić współpracę marketingu i sprzedaży, artykuł na blogu \
                         autora: polskie nazwy poziomów, przejścia między nimi, działania, wskaźniki i przytoczone \
                         liczby.",
                        None,
                    ),
                    (
                        "J. Kijewska (2012), Koncepcja procesu współpracy przedsiębiorstwa z kluczowym \
                         klientem, „Zeszyty Naukowe Politechniki Poznańskiej. Organizacja i Zarządzanie” 58: \
                         warianty procesu współpracy.",
                        None,
                    ),
                    (
                        "C. Homburg, O. Jensen, H. Krohmer (2008), Configurations of Marketing and Sales: A Taxonomy, \
                         „Journal of Marketing” 72(2), s. 133–154.",
                        Some("https://doi.org/10.1509/jmkg.72.2.133"),
                    ),
                    (
                        "P. Guenzi, G. Troilo (2006), Developing marketing capabilities for customer value creation \
                         through Marketing–Sales integration, „Industrial Marketing Management” 35, s. 974–988.",
                        Some("https://doi.org/10.1016/j.indmarman.2006.06.006"),
                    ),
                    (
                        "W. Biemans, A. Malshe, J. Johnson (2022), The sales-marketing interface: A systematic \
                         literature review and directions for future research, „Industrial Marketing Management” 102, \
                         s. 324–337.",
                        None,
                    ),
                    (
                        "Rubel i współautorzy (2025), SSRN 3493361, o prowizjach hybrydowych.",
                        Some("https://papers.ssrn.com/sol3/papers.cfm?abstract_id=3493361"),
                    ),
                ]),
                Block::Text(
                    "Kopera poleca ponadto: Cespedes i Wallace 2017; Ritz i współautorzy 2018; Gartner 2023. Przytacza \
                     też IBM i BCG 2018; liczb IBM nie powtarzamy, bo nie znaleźliśmy ich źródła.",
                ),
            ],
        },
        Section {
            id: "your-site",
            title: "Tandem na twojej stronie",
            blocks: &[
                Block::Text(
                    "Konsultanci mogą umieścić Tandem na własnej stronie albo wysłać do niego link, z własną nazwą, \
                     logo, kolorem i przyciskiem kontaktu. Wszystko, także kod QR, przygotujesz w kilka minut.",
                ),
                Block::Link("Umieść Tandem u siebie", Page::Kit),
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
