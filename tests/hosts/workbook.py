"""Opens the workbook in LibreOffice, fills it in, and compares the computed results with those of our engine.

Run by `make test-hosts`, against the built dist/. The engine is examples/score.rs; nothing expected is typed here.
"""

import glob
import json
import os
import random
import subprocess
import tempfile
import time
import unittest

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.sheet.FormulaResult import STRING
from com.sun.star.table.CellContentType import FORMULA

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
OURS = "public/instruments/marketing-sales.json"
OTHERS = ["public/instruments/key-account.json", *glob.glob("tests/fixtures/instruments/t*.json", root_dir=ROOT)]
CARGO = ["cargo", "run", "--quiet", "--locked", "--no-default-features", "--features", "offline_forms"]


def run(*args, text=None):
    return subprocess.run([*CARGO, *args], cwd=ROOT, input=text, capture_output=True, text=True, check=True).stdout


class Office:
    """LibreOffice with its own profile, connected through a pipe, so that no port is opened."""

    def __enter__(self):
        self.profile = tempfile.TemporaryDirectory(prefix="tandem-office-")
        pipe = f"tandem-{os.getpid()}"
        options = ["--headless", "--norestore", "--nologo", "--nodefault", f"--accept=pipe,name={pipe};urp;"]
        self.process = subprocess.Popen(["soffice", f"-env:UserInstallation=file://{self.profile.name}", *options])
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
        for _ in range(240):
            try:
                context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
                break
            except NoConnectException:
                time.sleep(0.25)
        else:
            raise RuntimeError("LibreOffice did not start within a minute")
        self.desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        return self

    def __exit__(self, *_):
        self.desktop.terminate()
        self.process.wait(60)
        self.profile.cleanup()

    def open(self, path):
        hidden = PropertyValue(Name="Hidden", Value=True)
        return self.desktop.loadComponentFromURL(f"file://{path}", "_blank", 0, (hidden,))


class Workbook:
    """An open workbook; its cells are found by the names that the workbook defines."""

    def __init__(self, document):
        self.document = document
        self.ratings = self.cells("ratings")
        sheet = self.ratings[0].Spreadsheet
        self.in_words = [sheet.getCellByPosition(c.CellAddress.Column + 1, c.CellAddress.Row) for c in self.ratings]

    def cells(self, name):
        names = self.document.NamedRanges
        if not names.hasByName(name):
            return []
        cells = names.getByName(name).getReferredCells()
        return [cells.getCellByPosition(0, row) for row in range(cells.Rows.Count)]

    def fill(self, answers):
        """Puts numbers and texts into the cells without validation, as pasting does."""
        for cell, answer in zip(self.ratings, answers, strict=True):
            if isinstance(answer, str):
                cell.setString(answer)
            elif answer is None:
                cell.clearContents(1 | 2 | 4)  # CellFlags: numbers, dates, texts
            else:
                cell.setValue(answer)
        self.document.calculateAll()

    def read(self):
        value = lambda cell: cell.String if cell.FormulaResultType2 == STRING else cell.Value
        fields = {name: [value(cell) for cell in self.cells(name)] for name in ["answered", "total", "level", "means"]}
        computed = [cell for name in fields for cell in self.cells(name)]
        assert all(cell.Type == FORMULA and cell.getError() == 0 for cell in computed + self.in_words)
        return fields


def answer_sets(questions, points):
    """The answers to test: every sum, mixed answers, and all kinds of invalid answers."""
    even = lambda total: [(total + i) // questions for i in range(questions)]
    complete = [even(total) for total in range(questions, questions * points + 1)]
    dice = random.Random(20061)
    complete += [[dice.randint(1, points) for _ in range(questions)] for _ in range(100)]
    middle = even(questions * points // 2)
    no_answers = [None, 0, points + 1, -1, 2.5, "x", "3", " "]
    broken = [[*middle[:i], no, *middle[i + 1 :]] for no in no_answers for i in (0, questions // 2, questions - 1)]
    broken += [[None] * questions, [None] * (questions - 1) + [points], ["x", points + 1, None] + middle[3:]]
    return complete + broken


class WorkbookTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.office = cls.enterClassContext(Office())

    def hold(self, path, instrument, language):
        """Compares a workbook with the engine."""
        with open(os.path.join(ROOT, instrument), encoding="utf-8") as file:
            definition = json.load(file)
        workbook = Workbook(self.office.open(path))
        questions, points = len(workbook.ratings), len(definition["scale"])
        names = [level["name"][language] for level in definition["levels"]]
        labels = [label[language] for label in definition["scale"]]
        sets = answer_sets(questions, points)
        has_total = any("sum" in gate for level in definition["levels"] for gate in level.get("gates", []))
        scores = json.loads(run("--example", "score", instrument, text=json.dumps(sets)))
        self.assertEqual(len({score["level"] for score in scores if score}), len(names), "each level is tried")

        as_written = workbook.read()
        workbook.fill([None] * questions)
        self.assertEqual(workbook.read(), as_written, "what stands in the file is what an empty one computes")
        for answers, score in zip(sets, scores, strict=True):
            with self.subTest(answers=answers):
                workbook.fill(answers)
                found = workbook.read()
                rated = [a in range(1, points + 1) and not isinstance(a, str) for a in answers]
                self.assertEqual(found["answered"], [sum(rated)])
                for cell, answer, is_rating in zip(workbook.in_words, answers, rated, strict=True):
                    words = labels[answer - 1] if is_rating else cell.String
                    self.assertEqual(cell.String, words)
                    self.assertEqual(cell.String == "", answer is None)
                    self.assertEqual(cell.String in labels, is_rating)
                if score:
                    self.assertEqual(found["level"], [names[score["level"]]])
                    self.assertEqual(found["total"], [score["total"]] if has_total else [])
                    self.assertEqual(found["means"], [float(mean) for mean in score["means"]])
                else:
                    for text in found["level"] + found["total"]:
                        self.assertRegex(text, rf"\D{questions - sum(rated)}\D*$")
                        self.assertNotIn(text, names)
                    self.assertEqual(found["means"], ["–"] * len(definition["areas"]))
        workbook.document.close(True)
        print(f"{os.path.basename(path)}: {len(sets)} sets of answers")

    def test_the_built_workbooks_come_to_what_the_engine_comes_to(self):
        for language in ["pl", "en"]:
            [path] = glob.glob(os.path.join(ROOT, "dist", f"workbook-{language}-*.xlsx"))
            self.hold(path, OURS, language)

    def test_so_do_those_of_instruments_with_other_gates_scales_and_subjects(self):
        self.assertEqual(len(OTHERS), 3)
        for instrument in OTHERS:
            with tempfile.TemporaryDirectory() as folder:
                run("--bin", "offline_forms", folder, instrument)
                [path] = glob.glob(os.path.join(folder, "workbook-*-en.xlsx"))
                self.hold(path, instrument, "en")


if __name__ == "__main__":
    unittest.main()
