// The oldest browsers that the page is built for: newer syntax is lowered. style/tokens.css says what those
// before May 2024 do without.
export const BROWSERS = ["chrome105", "firefox121", "safari15.4"];
