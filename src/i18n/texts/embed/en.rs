//! English.

use super::Texts;

pub(super) const TEXTS: Texts = Texts {
    title: "Put Tandem on your site",
    lede: "A line for your page, or a link to send: with your name, your colour and your contact button. Answers stay \
           in each visitor’s browser; neither you nor we see them.",

    look: "How it looks",
    language: "Language",
    visitors_language: "the visitor’s own",
    theme: "Theme",
    systems_theme: "as the visitor’s system is set",
    light: "light",
    dark: "dark",
    begin: "Where it begins",
    begin_at_start: "at the start screen",
    begin_as: |side| format!("at the statements, answered from: {side}"),

    brand: "Your brand",
    name: "Name",
    name_hint: "At most 40 characters. It stands beside Tandem’s own name.",
    logo: "Logo",
    logo_hint: "A file in Tandem’s folder, such as logo.svg – or choose an image of at most 32 kB.",
    logo_file: "Image",
    logo_chosen: |kilobytes| format!("The chosen image, {kilobytes} kB"),
    logo_remove: "Remove",
    accent: "Colour",
    accent_hint: "Such as #7a1f3d. Where it would be hard to read, it is made darker or lighter.",
    cta: "Where the contact button leads",
    cta_hint: "An https address. Visitors see its host.",
    cta_text: "What the button says",
    cta_text_hint: "At most 40 characters.",
    flaw: |flaw| match flaw {
        "too-long" => "This is longer than 40 characters.",
        "unseen-characters" => "This contains characters that can’t be seen.",
        "not-a-colour" => "This is not a colour such as #7a1f3d.",
        "not-https" => "This is not an address that begins with https:// and has no user name in it.",
        "not-an-image" => "This is not an image (PNG, JPEG, GIF, WebP, AVIF or SVG).",
        "too-large" => "This image is larger than 32 kB.",
        "elsewhere" => "This is not a file in Tandem’s own folder.",
        _ => "This can’t be used.",
    },

    frame: "In your page",
    height: "Height in pixels",
    height_hint: "Leave it empty, and the frame is as high as its content.",
    height_flaw: "This is not a whole number from 10 to 30000.",
    share_level: "Ask visitors at their result whether my page may learn the level",
    share_level_hint: "Your page gets the level alone, as an event, and only from those who agree.",

    preview: "Preview",
    preview_hint: "This is the real page: what you answer in it is kept in your browser.",

    snippet: "For your page",
    snippet_hint: "Paste this where the questionnaire is to stand.",
    snippet_policy: |origin| {
        format!(
            "If your page has a content security policy, it needs: script-src {origin}; frame-src {origin}"
        )
    },
    snippet_link: "How well do your marketing and sales work as one?",
    link: "To send",
    link_hint: "The page by itself, with the same look. The code holds the same link.",
    link_lacks_logo: "A chosen image is too long for a link: here the logo has to be a file in Tandem’s folder.",
    qr_name: "QR code of the link",
    qr_svg: "Code as SVG",
    qr_png: "Code as PNG",
    qr_too_long: "The link is too long for a QR code.",
    file: "For your own host",
    file_hint: "If you host Tandem yourself, put this file beside index.html: everyone sees your brand, and links can’t \
                change it.",
    file_save: "Download brand.json",
    copy: "Copy",
    copied: "Copied.",
    not_copied: "The browser does not allow copying. Select the text and copy it yourself.",
    no_png: "The browser could not make the picture. Take the SVG instead.",
};
