//! English.

use super::{Block, Pairs, Section, Texts};
use crate::route::Page;

pub(super) const TEXTS: Texts = Texts {
    lede: "Tandem helps marketing and sales managers to judge how well their departments work together, to choose what \
           to do next, and to see whether it helped. Here is what it rests on, what its limits are, and how you can \
           check what we say about privacy.",
    sections: &[
        Section {
            id: "method",
            title: "From answers to a level",
            blocks: &[
                Block::Text(
                    "The twenty statements and the four levels come from Kotler, Rackham and Krishnaswamy (2006); the \
                     wording is ours, in both languages. The questionnaire is for the heads of both departments and \
                     for their staff, because the two sides often see the same thing differently.",
                ),
                Block::List(&[
                    "For each statement you say how far you agree, from 1 to 5. The level follows from the plain sum \
                     of the ratings: 20–39 undefined, 40–59 defined, 60–79 aligned, 80–100 integrated. All statements \
                     count equally.",
                    "There is no level until every statement is rated. A blank is not counted as a rating; meanwhile \
                     you see the range of levels that are still possible.",
                    "Values are calculated exactly. Extra decimals are cut off, not rounded up, so the score shown is \
                     not higher than the score reached.",
                    "The description under “Typically at this level” comes from the source and says what is typical of \
                     a level. Some of it, such as rewards and budgets, is not asked about.",
                ]),
            ],
        },
        Section {
            id: "advice-method",
            title: "From a level to advice",
            blocks: &[
                Block::Text(
                    "The actions lead from one level to the next: what counts is the nearest level, not the ideal. The \
                     actions and metrics come from Kopera (2025).",
                ),
                Block::List(&[
                    "We show the actions that lead from the level reached to the next. If the target is to stay, or \
                     the level is the highest, we show those that lead to the present level.",
                    "They are ordered by the ratings: first by the lowest rating among the statements that an action \
                     concerns, then by how far all of these together fall short of the highest rating. Three are \
                     shown; all others are one click away.",
                    "“First, the basics” lists actions of lower levels that concern a statement rated 1 or 2.",
                    "“Climb or stay?” follows a table by Kotler, Rackham and Krishnaswamy: at each level some \
                     conditions favour staying, others climbing. If you tick at least one of the latter, we suggest \
                     climbing; if only the former, staying. We do not set the target for you.",
                    "The three additional statements below the result are optional and do not change score or level. \
                     They may help to see whether the problem is a lack of integration or marketing itself.",
                ]),
            ],
        },
        Section {
            id: "key-account",
            title: "The second questionnaire: working with a key account",
            blocks: &[
                Block::Text(
                    "The three variants of the process (negotiation, co-operation, integration) and what they \
                     depend on are described by Kijewska (2012). We do not have the figures of her paper: what \
                     we give is our reading of its text. Its last sentence says that a variant is not a rigid \
                     procedure.",
                ),
                Block::List(&[
                    "The fourteen statements and the seven areas are ours. Twelve statements are rated twice, for \
                     the client and for your own company; the other two, on the importance of the client, are rated \
                     for the client only.",
                    "In each area we first take the mean of each side, and then the lower one: co-operation \
                     goes no further than its weaker side. This rule is ours.",
                    "So are the thresholds. Co-operation: a mean of the six areas of readiness of at least 3, \
                     each of them at least 2, importance at least 3. Integration: 4, 3 and 4. Otherwise \
                     negotiation fits.",
                    "For each area that keeps the next variant out of reach we show one action. The actions \
                     and their first steps are ours.",
                ]),
                Block::Text(
                    "Companies at work in several countries may decide at three levels: local, national and that of \
                     the group. Two such companies form six kinds of pairs. The method is about the three in which \
                     the client decides at the same level as your company. Where the levels differ, the \
                     questionnaire only warns. The list of clients shows where several of your units serve the same \
                     client.",
                ),
                Block::Pairs(&Pairs {
                    caption: "Six kinds of pairs, and which of them the method is about",
                    levels: ["local", "national", "group"],
                    within: "covered",
                    outside: "not covered",
                }),
            ],
        },
        Section {
            id: "ours",
            title: "What we added",
            blocks: &[
                Block::Text(
                    "Not everything comes from a source. What follows is ours, and is not a validated scale:",
                ),
                Block::List(&[
                    "the five areas of four statements each, and the radar that is drawn from them; the closest \
                     published parallel is the set of domains in Homburg, Jensen and Krohmer (2008); the thresholds of \
                     the levels as a mean of an area;",
                    "which statements an action concerns, the order of actions, how many are shown, and the threshold \
                     of “First, the basics”;",
                    "the three additional statements and their thresholds, based on Kopera (2025);",
                    "how the conditions under “Climb or stay?” are weighed, and the advice to find a sponsor on the board;",
                    "the action “Joint training and customer events”, derived from the description of a level, and \
                     what can stand in for a shared office: a shared channel and desk days;",
                    "for every action: the reason, the first week, the owner and the choice of metrics;",
                    "the worked examples of the metrics.",
                ]),
            ],
        },
        Section {
            id: "limits",
            title: "Limits",
            blocks: &[Block::List(&[
                "No norms have been published for this questionnaire, so we compare the score (20–100) with no \
                 average. Compare it with your own later scores.",
                "One person’s answers are one person’s view. A level says how you see the co-operation; it is not an \
                 audit.",
                "People who don’t know an answer and pick the middle pull the score towards 60. Agreeing always raises \
                 the score, so people who tend to agree may score too high.",
                "The Polish and English versions do not match word for word. Do not compare results across languages.",
                "The figures under “What others report” are quoted from Kopera (2025) and from public summaries. We \
                 have not checked the full texts.",
                "A level is not a goal in itself: not every company gains by climbing.",
            ])],
        },
        Section {
            id: "privacy",
            title: "Privacy, and how to check it",
            blocks: &[
                Block::Text(
                    "Tandem runs in your browser. It keeps answers and results in the browser’s local storage, on this \
                     device, and sends the answers to nobody. It has no accounts, uses no cookies and collects no \
                     statistics. Whoever hosts the page sees, as with any page, that its files were fetched, when, and \
                     from which IP address. In a frame this may show that someone reached a result, but not which. Do \
                     not take our word for it:",
                ),
                Block::List(&[
                    "Open the developer tools (F12), choose “Network”, and answer everything. Once loaded, the page \
                     fetches the rest of its own files, to work offline; each time you open it, it checks for newer \
                     ones. The requests do not contain your answers.",
                    "Load the page, wait a moment, and disconnect from the internet. The questionnaire, the result, \
                     the advice and the history go on working, even after you close the page and open it again (not in \
                     a frame on another site). You can also install it from the browser’s menu.",
                    "Read the policy that the page gives your browser. “connect-src 'self'” means that this page’s \
                     scripts can open connections only to the server it came from. The Network tab shows that they \
                     send it no answers.",
                ]),
                Block::Policy,
                Block::Text(
                    "When Tandem is part of someone else’s site, or you opened it from a link with a company’s name, \
                     Tandem passes your answers neither to the site’s owner nor to that company. The site is told how \
                     many statements have been answered. It is told the level if it asks and you agree. It also knows \
                     the height of the frame, from which someone who knows Tandem well might guess the level.",
                ),
                Block::Text(
                    "A response code is made when you ask for one. It has the questionnaire, the side, every rating, whether \
                     they may be looked at one by one, and a random number; it has no name and no date. Whoever gets it can read \
                     it, and the account you send it from names the sender. Two people are laid side by side in the browser of \
                     whoever has both codes.",
                ),
                Block::Link("Read any code", Page::Team),
                Block::Text(
                    "One thing we can’t prevent: whatever your browser keeps for Tandem can be read by any other page \
                     under the same domain (a shop, say, if Tandem is in a folder of its site), and whoever hosts the \
                     page can change its code. So use Tandem on the site of someone you trust.",
                ),
                Block::Text(
                    "If the browser closes abruptly, what you entered in the last ten seconds may be lost: browsers \
                     write to the disk with a delay. A private window forgets its data when it is closed. If you use \
                     Safari for seven days without visiting a page, it deletes what the page has saved. A backup helps \
                     against the last two.",
                ),
                Block::Text(
                    "When you erase a result or all data, they go from this browser. Downloaded files, prints, copied \
                     texts and the entries in the browser’s history remain.",
                ),
            ],
        },
        Section {
            id: "sources",
            title: "Sources",
            blocks: &[
                Block::Sources(&[
                    (
                        "P. Kotler, N. Rackham, S. Krishnaswamy (2006), Ending the War Between Sales and Marketing, \
                         Harvard Business Review 84(7/8), 68–78: the statements and the levels.",
                        Some("https://hbr.org/2006/07/ending-the-war-between-sales-and-marketing"),
                    ),
                    (
                        "A. Kopera (27 May 2025), Jak naprawić współpracę marketingu i sprzedaży, an article on the \
                         author’s blog, in Polish: the levels in Polish, transitions, actions, metrics, and the \
                         figures quoted.",
                        None,
                    ),
                    (
                        "J. Kijewska (2012), Koncepcja procesu współpracy przedsiębiorstwa z kluczowym \
                         klientem, Zeszyty Naukowe Politechniki Poznańskiej, Organizacja i Zarządzanie 58, in \
                         Polish: the variants of the co-operation process.",
                        None,
                    ),
                    (
                        "C. Homburg, O. Jensen, H. Krohmer (2008), Configurations of Marketing and Sales: A Taxonomy, \
                         Journal of Marketing 72(2), 133–154.",
                        Some("https://doi.org/10.1509/jmkg.72.2.133"),
                    ),
                    (
                        "P. Guenzi, G. Troilo (2006), Developing marketing capabilities for customer value creation \
                         through Marketing–Sales integration, Industrial Marketing Management 35, 974–988.",
                        Some("https://doi.org/10.1016/j.indmarman.2006.06.006"),
                    ),
                    (
                        "W. Biemans, A. Malshe, J. Johnson (2022), The sales-marketing interface: A systematic \
                         literature review and directions for future research, Industrial Marketing Management 102, \
                         324–337.",
                        None,
                    ),
                    (
                        "Rubel and co-authors (2025), SSRN 3493361, on hybrid commissions.",
                        Some("https://papers.ssrn.com/sol3/papers.cfm?abstract_id=3493361"),
                    ),
                ]),
                Block::Text(
                    "Kopera also recommends Cespedes and Wallace 2017; Ritz and co-authors 2018; Gartner 2023; and \
                     quotes IBM and BCG 2018. We leave out IBM’s figures, as we have not found their source.",
                ),
            ],
        },
        Section {
            id: "your-site",
            title: "Tandem on your site",
            blocks: &[
                Block::Text(
                    "Consultants can put Tandem on their own site, or send a link to it, with their name, logo, colour \
                     and contact button. The snippet, the link and the QR code take a few minutes to make.",
                ),
                Block::Link("Put Tandem on your site", Page::Kit),
            ],
        },
        Section {
            id: "licence",
            title: "Licence",
            blocks: &[
                Block::Text(
                    "Tandem is free software, under the MIT licence or the Apache licence 2.0, whichever you prefer. \
                     The questionnaire is a file of its own, made to be copied and changed.",
                ),
                Block::File("Licences of the libraries used in Tandem", "licences.txt"),
            ],
        },
    ],
    policy: "The policy of this page, which your browser enforces:",
    version: |version| format!("Version {version}"),
};
