//! What an assessment is, and what is computed from it. The domain is pure: no browser, no language, no clock, no
//! randomness. Only `account` knows a particular instrument: the levels of the one for key accounts are its variants.

pub mod calendar;
pub mod id;
pub mod index;
pub mod mail_address;
pub mod name;
pub mod order;
pub mod scale;
pub mod sentence;

pub mod instrument;

pub mod answers;

pub mod register;
pub mod value;

pub mod record;

pub mod assessment;

pub mod response;

pub mod score;

pub mod report;

pub mod metric;

pub mod advice;

pub mod team;

pub mod ledger;

pub mod plan;

pub mod account;

pub mod invitation;

pub mod workspace;
