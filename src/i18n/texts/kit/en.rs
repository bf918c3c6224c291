//! English.

use super::Texts;

pub(super) const TEXTS: Texts = Texts {
    lede: "Make a snippet for your page or a link to send, with your name, your colour and your contact button. \
           Answers stay in each visitor’s browser; Tandem passes them neither to you nor to us. Host it on a domain of \
           its own, so that other scripts of your site can’t read the answers.",

    look: "How it looks",
    language: "Language",
    visitors_language: "the visitor’s own",
    theme: "Theme",
    systems_theme: "same as the visitor’s system",
    light: "light",
    dark: "dark",
    questionnaire: "Questionnaire",
    begin: "Where to begin",
    begin_at_start: "start page",
    begin_with_statements: "the questionnaire",
    begin_as: |side| format!("the questionnaire (department: {side})"),

    brand: "Your brand",
    name: "Name",
    name_hint: "At most 40 characters. Shown beside the name Tandem.",
    logo: "Logo",
    logo_hint: "Enter the name of a file in Tandem’s folder, such as logo.svg, or choose an image of at most 32 kB \
                below.",
    logo_file: "Image from your disk",
    logo_chosen: |kilobytes| format!("The chosen image, {kilobytes} kB"),
    logo_remove: "Remove",
    accent: "Colour",
    accent_hint: "Such as #7a1f3d. Where it would be hard to read, it is made darker or lighter.",
    cta: "Where the contact button leads",
    cta_hint: "An address that begins with https://. The button also shows the site’s name.",
    cta_text: "What the button says",
    cta_text_hint: "At most 40 characters.",
    flaw: |flaw| match flaw {
        "too-long" => "This is longer than 40 characters.",
        "unseen-characters" => "This contains characters that can’t be seen.",
        "not-a-colour" => "Enter a colour such as #7a1f3d.",
        "not-https" => "The address has to begin with https:// and can’t contain a user name.",
        "an-address" => "This looks like an address. Enter plain words.",
        "not-an-image" => "This is not an image (PNG, JPEG, GIF, WebP, AVIF or SVG).",
        "too-large" => "This image is larger than 32 kB.",
        "elsewhere" => "This is not a file in Tandem’s own folder.",
        _ => "This can’t be used.",
    },

    frame: "The frame in your page",
    height: "Height in pixels",
    height_hint: "If left empty, the frame is as high as its content.",
    height_flaw: "Enter a whole number from 10 to 99999.",
    share_level: "At the result, ask visitors whether your page may learn their level",
    share_level_hint: "Of the result your page gets only the level (the event tandem-level), and only from those who \
                       agree.",

    preview: "Preview",
    preview_hint: "The preview is live. What you answer in it is not kept.",

    snippet: "Snippet for your page",
    snippet_hint: "Paste this where you want the questionnaire to appear.",
    snippet_policy: |origin| {
        format!("If your page has a content security policy, add {origin} to its script-src and frame-src.")
    },
    snippet_link: "Are your marketing and sales teams pulling the same way?",
    link: "Link to send",
    link_hint: "Tandem on a page of its own, with the same look. The QR code leads to the same address.",
    link_lacks_logo: "An image from your disk does not fit into a link, so this link has no logo. A file in Tandem’s \
                      folder would work.",
    file: "File for your own host",
    file_hint: "If you host Tandem yourself, replace the brand.json next to index.html with this file: everyone sees \
                your brand, and no link can change it.",
    file_save: "Download brand.json",
    copy: "Copy",
};
