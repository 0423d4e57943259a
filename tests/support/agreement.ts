/** A group agreement as its form sends it for the first time. */
export const anAgreement = {
  culture: [{ text: "We let each other finish." }, { text: "" }, { text: "We take breaks." }],
  deciding: "We talk until nobody objects.",
  disagreement: "We hear both sides, and write down what was not agreed.",
  version: 0,
};
