/** The 14 statements in European Portuguese, by their ids. */
export const portuguese = {
  s01: "Vamos criar uma cultura de grupo e respeitá-la.",
  s02: "Vamos aceitar o trabalho realizado.",
  s03: "Vamos confiar uns nos outros e respeitar-nos como iguais.",
  s04: "Vamos garantir que os participantes estão representados por igual, por exemplo, cuidadores, pessoas com experiência vivida, profissionais e terceiro setor.",
  s05: "Vamos garantir que todas as opiniões são ouvidas, valorizadas e respeitadas.",
  s06: "Vamos construir a partir dos pontos fortes uns dos outros.",
  s07: "Vamos comprometer-nos a acompanhar o processo até ao fim.",
  s08: "Vamos trabalhar em equipa de forma produtiva e apoiar-nos uns aos outros.",
  s09: "Vamos concentrar-nos em encontrar soluções.",
  s10: "Vamos comunicar de forma clara e eficaz.",
  s11: "Vamos criar um espaço seguro para partilhar conhecimentos e experiências.",
  s12: "Vamos comprometer-nos a partilhar o poder, as decisões e a responsabilidade.",
  s13: "Comprometemo-nos a medir os resultados do nosso trabalho.",
  s14: "Vamos apresentar provas de que seguimos o processo.",
};
