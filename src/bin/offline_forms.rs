//! Writes the forms that are filled in without the page: each instrument file's questionnaire on paper and as a
//! workbook, in each of the instrument's languages. `offline_forms target/forms
//! public/instruments/marketing-sales.json` writes `questionnaire-marketing-sales-pl.html`,
//! `workbook-marketing-sales-pl.xlsx` and so on into `target/forms`.

use std::env;
use std::error::Error;
use std::fs;
use std::path::Path;

use tandem::codec::instrument;
use tandem::export::{paper, workbook};

fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = env::args().skip(1).collect();
    let [folder, files @ ..] = args.as_slice() else {
        return Err("a folder and instrument files are needed".into());
    };
    let folder = Path::new(folder);
    fs::create_dir_all(folder)?;
    for file in files {
        let definition = instrument::read(&fs::read_to_string(file)?)
            .map_err(|flaws| flaws.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))?;
        for &locale in &definition.wording.languages {
            let name = format!("{}-{}", definition.instrument.id(), locale.tag());
            fs::write(folder.join(format!("questionnaire-{name}.html")), paper::write(&definition, locale))?;
            fs::write(folder.join(format!("workbook-{name}.xlsx")), workbook::write(&definition, locale)?)?;
        }
    }
    Ok(())
}
