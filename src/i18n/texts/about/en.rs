//! English.

use super::{Block, Section, Texts};
use crate::route::Route;

pub(super) const TEXTS: Texts = Texts {
    lede: "Tandem tells managers of marketing and sales how well their two departments work as one, what to do \
           next, and how to see whether it helped. Here is what it rests on, where it ends, and how you can \
           check what we say about privacy.",
    sections: &[
        Section {
            id: "method",
            title: "From answers to a level",
            blocks: &[
                Block::Text(
                    "The twenty statements and the four levels come from Kotler, Rackham and Krishnaswamy \
                     (2006); the wording is ours, in both languages. The statements are meant for the heads of \
                     both departments and for their staff: the two sides often see the same thing differently.",
                ),
                Block::List(&[
                    "Each statement is rated from 1 to 5. The level follows from the plain sum of the ratings: \
                     20–39 undefined, 40–59 defined, 60–79 aligned, 80–100 integrated. There are no weights.",
                    "There is no level until every statement is rated. A blank is never counted as a rating; \
                     meanwhile you see the range of levels that are still possible.",
                    "Values are calculated exactly. Extra decimals are cut off, not rounded up, so what is shown never \
                     claims more than was reached.",
                ]),
            ],
        },
        Section {
            id: "advice-method",
            title: "From a level to advice",
            blocks: &[
                Block::Text(
                    "The actions lead from one level to the next: what counts is the nearest step, not the ideal. \
                     They and their metrics follow Kopera (2025).",
                ),
                Block::List(&[
                    "You see the actions of the step from your level to the next. If you choose to stay, or are at the \
                     highest level already, you see those of the step that leads to your present level.",
                    "They are ordered by your own answers: first by the lowest rating among the statements that \
                     an action concerns, then by how far all of these together fall short of the highest rating. \
                     Three are shown; all others can be unfolded.",
                    "“Repair first” lists actions of earlier steps that concern a statement which you rated 1 or 2.",
                    "The three additional statements below the result are optional and never change the score. They \
                     help to tell whether integration is what is missing, or whether marketing’s own work may be \
                     the trouble.",
                ]),
            ],
        },
        Section {
            id: "ours",
            title: "What is ours",
            blocks: &[
                Block::Text(
                    "Not everything comes from a source. What follows is our grouping, not a validated scale:",
                ),
                Block::List(&[
                    "the five areas of four statements each, and the radar that is drawn from them; the nearest \
                     published evidence is the domains in Homburg, Jensen and Krohmer (2008);",
                    "which statements an action concerns, the order of actions, how many are shown, and the \
                     threshold of “repair first”;",
                    "the three additional statements and their thresholds, after Kopera (2025);",
                    "the action “Joint training and customer events”, derived from the description of a level, and what \
                     can stand in for a shared office: a shared channel and desk days;",
                    "with every action its reason, its first week, its owner and the choice of its metrics; and the worked examples of the metrics.",
                ]),
            ],
        },
        Section {
            id: "limits",
            title: "Where it ends",
            blocks: &[Block::List(&[
                "No norms have been published for the score of 20–100, so there is no average to compare it \
                 with. Compare it with your own later results.",
                "One person’s answers are one person’s view. A level tells how you see the co-operation; it \
                 is not an audit.",
                "The figures under “Why it is worth it” are quoted after Kopera (2025). We have not verified \
                 them at their sources.",
                "A level is not a goal in itself: not every company gains by climbing.",
            ])],
        },
        Section {
            id: "privacy",
            title: "Privacy, and how to check it",
            blocks: &[
                Block::Text(
                    "Everything runs in your browser. Answers and results are kept in its local storage, on this \
                     device, and are never sent. There are no accounts, cookies or statistics. Whoever hosts the \
                     page sees, as with any page, that its files were fetched, but not what you do in it. Do not \
                     take our word for it:",
                ),
                Block::List(&[
                    "Open the developer tools (F12), choose “Network”, and answer everything. Once loaded, the page fetches \
                     the rest of its own files, to work offline; each time you open it, it checks for newer ones. No \
                     request carries your answers.",
                    "Load the page, wait a moment, and disconnect from the internet. Everything goes on working: \
                     the statements, the result, the advice, the history, even after you close the page and open it \
                     again. You can also install it from the browser’s menu.",
                    "Read the policy that the page gives your browser. “connect-src 'self'” means that the browser \
                     itself refuses to contact any other server.",
                ]),
                Block::Policy,
                Block::Text(
                    "When Tandem is part of someone else’s site, or you opened it from a link with a company’s name, your \
                     answers go neither to the site’s owner nor to that company. The site is told only how many \
                     statements you have rated; your level, only if it asks and you agree. From the height of the frame it \
                     might guess more.",
                ),
                Block::Text(
                    "One thing we can’t prevent: whatever your browser keeps for Tandem can be read by any other page of the same site, \
                     that is, one whose address begins with the same domain. So use Tandem on the site of someone you trust.",
                ),
                Block::Text(
                    "If the browser closes abruptly, what you entered in the last ten seconds may be lost: \
                     browsers write to the disk with a delay. Safari, used for seven days \
                     without a visit to a page, deletes what that page has saved. A backup helps against both.",
                ),
            ],
        },
        Section {
            id: "sources",
            title: "Sources",
            blocks: &[
                Block::Sources(&[
                    (
                        "P. Kotler, N. Rackham, S. Krishnaswamy (2006), Ending the War Between Sales and \
                         Marketing, Harvard Business Review 84(7/8), 68–78: the statements and the levels.",
                        Some("https://hbr.org/2006/07/ending-the-war-between-sales-and-marketing"),
                    ),
                    (
                        "A. Kopera (27 May 2025), Jak naprawić współpracę marketingu i sprzedaży (in Polish): the \
                         levels in Polish, transitions, actions, metrics, and the figures quoted as evidence.",
                        None,
                    ),
                    (
                        "C. Homburg, O. Jensen, H. Krohmer (2008), Configurations of Marketing and Sales: A \
                         Taxonomy, Journal of Marketing 72(2), 133–154.",
                        Some("https://doi.org/10.1509/jmkg.72.2.133"),
                    ),
                    (
                        "P. Guenzi, G. Troilo (2006), Developing marketing capabilities for customer value \
                         creation through Marketing–Sales integration, Industrial Marketing Management 35, 974–988.",
                        Some("https://doi.org/10.1016/j.indmarman.2006.06.006"),
                    ),
                    (
                        "W. Biemans, A. Malshe, J. Johnson (2022), The sales-marketing interface: A systematic \
                         literature review and directions for future research, Industrial Marketing Management \
                         102, 324–337.",
                        None,
                    ),
                    (
                        "Rubel and co-authors (2025), SSRN 3493361, on hybrid commissions.",
                        Some("https://papers.ssrn.com/sol3/papers.cfm?abstract_id=3493361"),
                    ),
                ]),
                Block::Text(
                    "Kopera also names, as further reading: Cespedes and Wallace 2017; Ritz and co-authors 2018; \
                     Gartner 2023; and quotes IBM (Channel Enablement) and BCG 2018.",
                ),
            ],
        },
        Section {
            id: "your-site",
            title: "Tandem on your site",
            blocks: &[
                Block::Text(
                    "Consultants can put Tandem on their own site, or send a link to it, with their name, logo, colour and \
                     contact button. The snippet, the link and the QR code take a few minutes to make.",
                ),
                Block::Link("Put Tandem on your site", Route::Kit),
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
