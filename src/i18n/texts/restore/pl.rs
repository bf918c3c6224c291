//! Polish.

use super::Texts;
use crate::codec::backup::NotABackup;
use crate::i18n::plural::polish;

pub(super) const TEXTS: Texts = Texts {
    preview: |day| format!("Kopia z dnia {day} w porównaniu z tym, co jest tutaj:"),
    preview_new: |n| format!("tylko w kopii: {}", polish(n, "ankieta", "ankiety", "ankiet")),
    preview_same: |n| format!("tu i w kopii, bez różnic: {}", polish(n, "ankieta", "ankiety", "ankiet")),
    preview_differ: |n| format!("tu i w kopii, z różnicami: {}", polish(n, "ankieta", "ankiety", "ankiet")),
    preview_only_here: |n| format!("tylko tutaj: {}", polish(n, "ankieta", "ankiety", "ankiet")),
    preview_others_new: |n| {
        format!(
            "tylko w kopii, zestawienia lub dane z nowszej wersji strony: {}",
            polish(n, "zapis", "zapisy", "zapisów")
        )
    },
    preview_others_join: |n| {
        format!(
            "tu i w kopii, z różnicami, zespoły lub zestawienia: {}. Przy łączeniu zostanie to, co jest w obu.",
            polish(n, "zapis", "zapisy", "zapisów")
        )
    },
    preview_others_differ: |n| {
        format!(
            "tu i w kopii, z różnicami, zestawienia lub dane z nowszej wersji strony: {}. Przy łączeniu zostaną tutejsze.",
            polish(n, "zapis", "zapisy", "zapisów")
        )
    },
    preview_others_only_here: |n| {
        format!(
            "tylko tutaj, zestawienia lub dane z nowszej wersji strony: {}",
            polish(n, "zapis", "zapisy", "zapisów")
        )
    },
    preview_unusable: |place, reason| format!("nie da się wykorzystać zapisu „{place}”: {reason}"),
    preview_more: |n| format!("i jeszcze {}", polish(n, "zapis", "zapisy", "zapisów")),
    preview_unreadable: |n| {
        format!(
            "pomijamy to, czego nie dało się odczytać już przy tworzeniu kopii: {}",
            polish(n, "zapis", "zapisy", "zapisów")
        )
    },
    preview_nothing: "W tej kopii nie ma ankiety, którą można by przywrócić.",
    merge: "Połącz: zachowaj to, co tu jest, i dodaj to, co nowe lub nowsze",
    replace: |removed| {
        if removed == 0 {
            "Zastąp to, co tu jest".to_owned()
        } else {
            format!("Zastąp to, co tu jest (stracisz {})", polish(removed, "ankietę", "ankiety", "ankiet"))
        }
    },
    replace_sure: |_| "Na pewno? Tak, zastąp".to_owned(),
    not_a_backup: |reason| match reason {
        NotABackup::TooLong { most } => {
            format!("Plik ma więcej niż {} MB: to za dużo jak na kopię.", most >> 20)
        }
        NotABackup::NotJson { line, column } => {
            format!(
                "Plik jest uszkodzony lub niepełny: przestaje być czytelny w wierszu {line}, w kolumnie {column}."
            )
        }
        NotABackup::OtherProgram => "To nie jest kopia zapasowa Tandemu.".to_owned(),
        NotABackup::Newer { version } => format!(
            "Kopia jest w nowszej wersji ({version}), której ta strona nie zna. Wczytaj stronę ponownie i spróbuj \
             jeszcze raz."
        ),
        NotABackup::Damaged { place } => {
            format!("Kopia jest uszkodzona: pole „{place}” jest błędne lub go brakuje.")
        }
    },
    file_too_large: "Plik jest nieczytelny albo ma więcej niż 16 MB: to za dużo jak na kopię.",
    nothing_changed: "Dane w przeglądarce pozostały bez zmian.",
};
