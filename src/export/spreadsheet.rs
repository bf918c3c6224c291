//! Tables for spreadsheets, with line breaks and quotes as in RFC 4180.
//!
//! The writer is twenty lines; the csv crate would add kilobytes to the page. The tests read its output with that
//! crate.
//!
//! Spreadsheets run a cell that begins like a formula, quoted or not, and a name may come from someone else's file:
//! `=HYPERLINK(…)` would run on the reader's computer. Such a text gets an apostrophe in front, which makes it text.
//! Numbers are computed by this program, so they stay numbers.

use std::fmt::Display;

use crate::questionnaire::locale::Locale;

/// The file format that the spreadsheets of a country expect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// Comma, decimal point, no byte-order mark: RFC 4180.
    English,
    /// Semicolon, decimal comma, byte-order mark: opens correctly in Polish Excel.
    Polish,
}

impl Dialect {
    fn separator(self) -> char {
        match self {
            Self::English => ',',
            Self::Polish => ';',
        }
    }
}

/// A table under construction.
pub struct Table {
    dialect: Dialect,
    written: String,
    begins_row: bool,
}

impl Table {
    /// A table without rows.
    pub fn new(dialect: Dialect) -> Self {
        let mark = match dialect {
            Dialect::English => "",
            Dialect::Polish => "\u{feff}",
        };
        Self { dialect, written: mark.to_owned(), begins_row: true }
    }

    /// The language whose decimal mark is used.
    pub fn numbers(&self) -> Locale {
        match self.dialect {
            Dialect::English => Locale::En,
            Dialect::Polish => Locale::Pl,
        }
    }

    /// The file.
    pub fn written(self) -> String {
        self.written
    }

    /// A cell with a text that people may have written.
    pub fn text(&mut self, text: &str) {
        let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
        let text = format!("{}{text}", if formula { "'" } else { "" });
        let quoted =
            text.contains([',', ';', '"', '\r', '\n']) || text.starts_with(' ') || text.ends_with(' ');
        if quoted {
            self.cell(&format!("\"{}\"", text.replace('"', "\"\"")));
        } else {
            self.cell(&text);
        }
    }

    /// A cell with a number; empty if there is none.
    pub fn number(&mut self, number: Option<impl Display>) {
        self.cell(&number.map(|number| number.to_string()).unwrap_or_default());
    }

    fn cell(&mut self, cell: &str) {
        if !self.begins_row {
            self.written.push(self.dialect.separator());
        }
        self.written.push_str(cell);
        self.begins_row = false;
    }

    /// Ends a row.
    pub fn end_row(&mut self) {
        self.written.push_str("\r\n");
        self.begins_row = true;
    }
}
