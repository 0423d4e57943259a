/** What stands in place of the name of someone who was erased, on every page, in every list, mail and calendar. */
export const erasedName = "Someone who was erased";

/** What stands in place of their own words, where there have to be some. */
export const erasedWords = "These words were erased.";

/** What is said to whoever wants to change something of theirs. */
export const erasedSeat = "This person was erased. Nothing of their seat can be changed any more.";
