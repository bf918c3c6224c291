// The questionnaire on paper, made from the instrument file: for those whose browser can't run the program, and
// for a meeting room. One HTML file a language that stands alone: it is downloaded, opened and printed.
import { readFileSync } from "node:fs";

const WORDS = {
  pl: {
    how: (points) => `Przy każdym zdaniu zaznacz jedną liczbę od 1 do ${points}.`,
    sum: "Dodaj wszystkie zaznaczone liczby. Suma wskazuje poziom:",
    unanswered: "Poziom można ustalić dopiero wtedy, gdy wszystkie zdania są ocenione.",
    statement: "Zdanie",
    total: "Suma",
    source:
      "Zdania i\u00a0poziomy według: P.\u00a0Kotler, N.\u00a0Rackham, S.\u00a0Krishnaswamy, Ending the War Between Sales and Marketing, „Harvard Business Review” 84(7/8), 2006, s.\u00a068–78. Sformułowania własne.",
  },
  en: {
    how: (points) => `Mark one number from 1 to ${points} for each statement.`,
    sum: "Add up all the numbers you marked. The sum gives the level:",
    unanswered: "There is no level unless every statement is rated.",
    statement: "Statement",
    total: "Sum",
    source:
      "Statements and levels after P.\u00a0Kotler, N.\u00a0Rackham and S.\u00a0Krishnaswamy, Ending the War Between Sales and Marketing, Harvard Business Review 84(7/8), 2006, 68–78. The wording is ours.",
  },
};

// On paper it is one sheet of A4. Its fonts have the same widths on every system, so that it stays one.
const STYLE = `body{max-width:46em;margin:1.5em auto;padding:0 1em;font:11pt/1.35 Arial,Helvetica,"Liberation Sans",sans-serif}
h1{font-size:1.4em;margin:0 0 .4em}table{border-collapse:collapse;width:100%}
td,th{padding:.32em .3em;border-bottom:1px solid #999;vertical-align:top;text-align:start;font-weight:400}
td:not(:nth-child(2)),thead th:not(:nth-child(2)){white-space:nowrap;text-align:center;padding-inline:.5em}
.legend,.source{font-size:.85em}tr{break-inside:avoid}@page{margin:11mm 14mm}
@media print{body{max-width:none;margin:0;padding:0;font-size:9.5pt;line-height:1.3}p,ul{margin:.6em 0}}`;

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** The page in each language of the instrument in a file whose levels rest on a sum. */
export function questionnaires(path) {
  const instrument = JSON.parse(readFileSync(path, "utf8"));
  return Object.fromEntries(instrument.languages.map((language) => [language, questionnaire(instrument, language)]));
}

function questionnaire({ title, intro, scale, items, levels }, language) {
  const words = WORDS[language];
  const text = (texts) => escaped(texts[language]);
  const points = scale.map((_, i) => i + 1);
  const begins = [items.length, ...levels.slice(1).map((level) => level.gates.find((gate) => "sum" in gate).sum)];
  const ends = [...begins.slice(1).map((sum) => sum - 1), items.length * scale.length];
  const rows = items.map(
    (item, i) =>
      `<tr><td>${i + 1}</td><th scope="row">${text(item.text)}</th>${points.map((point) => `<td>${point}</td>`).join("")}</tr>`,
  );
  const bands = levels.map((level, i) => `<li>${begins[i]}–${ends[i]}: <strong>${text(level.name)}</strong></li>`);
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(title)} – Tandem</title><style>${STYLE}</style></head>
<body>
<h1>${text(title)}</h1>
<p>${text(intro)}</p>
<p>${escaped(words.how(scale.length))}</p>
<p class="legend">${scale.map((label, i) => `${i + 1}\u00a0– ${text(label)}`).join("; ")}</p>
<table>
<thead><tr><td></td><th scope="col">${words.statement}</th>${points.map((point) => `<th scope="col">${point}</th>`).join("")}</tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>
<p>${words.total}: ________</p>
<p>${words.sum}</p>
<ul>${bands.join("")}</ul>
<p>${words.unanswered}</p>
<p class="source">${escaped(words.source)}</p>
</body>
</html>
`;
}
