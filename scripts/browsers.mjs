// The oldest browsers that the page is built for, those of the last four years: newer syntax is lowered.
export const BROWSERS = ["chrome105", "firefox121", "safari15.4"];
