//! Writes the workbook of an instrument file, `workbook-<language>.xlsx` for each of its languages, into a folder:
//! `workbook public/instruments/marketing-sales.json target/workbook`.

use std::env;
use std::error::Error;
use std::fs;
use std::path::Path;

use tandem::codec::instrument;
use tandem::export::workbook;

fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = env::args().skip(1).collect();
    let [file, folder] = args.as_slice() else {
        return Err("an instrument file and a folder are needed".into());
    };
    let definition = instrument::read(&fs::read_to_string(file)?)
        .map_err(|flaws| flaws.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))?;
    fs::create_dir_all(folder)?;
    for &locale in &definition.wording.languages {
        let name = format!("workbook-{}.xlsx", locale.tag());
        fs::write(Path::new(folder).join(name), workbook::write(&definition, locale)?)?;
    }
    Ok(())
}
