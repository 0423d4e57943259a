import { defaultThresholds } from "@/lib/framework/default-thresholds";
import type { FrameworkContent } from "@/lib/framework/schema";

/** Version 1 as shipped. Names, definition and statements are quotes; Easy Read and the Arnstein rungs are our own. */
export const jerseyMentalHealth: FrameworkContent = {
  key: "jersey-mental-health",
  version: 1,
  name: "A co-production framework for Jersey's mental health services",
  source:
    "“A co-production framework for Jersey's mental health services”, as quoted in the workbook “Introduction to Co-production” (Jersey Recovery College)",
  definition:
    "Co-production is where a diverse and representative group of people come together to work as equals. It's a strengths-based approach combining everyone's skills and experience in a safe environment. This involves working together, trust, respect, and sharing power. Co-production broadens and deepens understanding; that means, we can guide the delivery of the right solutions and services for all.",
  principles: [
    { id: "collaboration", name: "Collaboration" },
    { id: "strengths-based", name: "Strengths-based" },
    { id: "solution-focused", name: "Solution focused" },
    { id: "power-sharing", name: "Power sharing" },
    { id: "equal-reciprocal", name: "Equal and reciprocal relationships" },
  ],
  groups: [
    {
      key: "carers",
      name: "Carers",
      letter: "C",
      inSentence: "carers",
      one: "carer",
      several: "carers",
      firstHand: true,
    },
    {
      key: "lived-experience",
      name: "Lived experience",
      letter: "L",
      inSentence: "lived experience",
      one: "person with lived experience",
      several: "people with lived experience",
      firstHand: true,
    },
    {
      key: "professionals",
      name: "Professionals",
      letter: "P",
      inSentence: "professionals",
      one: "professional",
      several: "professionals",
      firstHand: false,
    },
    {
      key: "third-sector",
      name: "Third sector",
      letter: "T",
      inSentence: "the third sector",
      one: "third-sector member",
      several: "third-sector members",
      firstHand: false,
    },
  ],
  statements: [
    {
      id: "s01",
      text: "We will create a group culture and adhere to it.",
      easyRead: "We agree how we want to be with each other. Then we keep to it.",
    },
    {
      id: "s02",
      text: "We will accept the work completed.",
      easyRead: "When the work is done, we accept it. We made it together.",
    },
    {
      id: "s03",
      text: "We will trust and respect each other as equals.",
      easyRead: "We trust each other. We respect each other. Nobody counts for more than anyone else.",
    },
    {
      id: "s04",
      text: "We will ensure equal representation amongst participants, e.g., carers, lived experience, professionals and third sector.",
      easyRead:
        "Every group has a fair share of the seats. The groups are carers, people with their own experience, staff and charities.",
    },
    {
      id: "s05",
      text: "We will ensure all views are heard, valued and respected.",
      easyRead: "Everyone can say what they think. We listen to each person. We take what they say seriously.",
    },
    {
      id: "s06",
      text: "We will build on each other's strengths.",
      easyRead: "Everyone is good at something. We use what each person is good at.",
    },
    {
      id: "s07",
      text: "We will commit to see the process through to the end.",
      easyRead: "We stay with this work until it is finished.",
    },
    {
      id: "s08",
      text: "We will work as a team productively and support each other.",
      easyRead: "We work as one team. We get things done. We help each other.",
    },
    {
      id: "s09",
      text: "We will focus on finding solutions.",
      easyRead: "We look for ways to make things better.",
    },
    {
      id: "s10",
      text: "We will communicate clearly and effectively.",
      easyRead: "We use clear words. We make sure that everyone understands.",
    },
    {
      id: "s11",
      text: "We will create a safe space to share knowledge and experience.",
      easyRead: "It is safe to speak here. We share what we know. We share what we have lived through.",
    },
    {
      id: "s12",
      text: "We will commit to shared power, shared decision making and shared responsibility.",
      easyRead: "We share the power. We decide together. We all answer for what we do.",
    },
    {
      id: "s13",
      text: "We commit to measuring the outcomes of our work.",
      easyRead: "We check what our work has changed.",
    },
    {
      id: "s14",
      text: "We will provide evidence that we have followed the process.",
      easyRead: "We keep a record of how we worked. It shows that we kept our word.",
    },
  ],
  areas: [
    { number: 1, key: "aims-scope-constraints", name: "Aims, scope, constraints" },
    { number: 2, key: "people", name: "People" },
    { number: 3, key: "recruitment-communication-engagement", name: "Recruitment, communication and engagement" },
    { number: 4, key: "planning-structure", name: "Planning / Structure" },
    { number: 5, key: "facilitators", name: "Facilitators" },
    { number: 6, key: "listen-capture", name: "Listen / capture outputs" },
    { number: 7, key: "decisions", name: "Record and evidence decisions" },
    { number: 8, key: "trust-the-process", name: "Trust the process" },
  ],
  bands: [
    { key: "doing-to", name: "Doing to" },
    { key: "doing-for", name: "Doing for" },
    { key: "doing-with", name: "Doing with" },
    { key: "empowering", name: "Empowering" },
  ],
  rungs: [
    { number: 1, name: "Coercion", band: "doing-to", arnstein: "Manipulation" },
    { number: 2, name: "Educating", band: "doing-to", arnstein: "Therapy" },
    { number: 3, name: "Informing", band: "doing-for", arnstein: "Informing" },
    { number: 4, name: "Consultation", band: "doing-for", arnstein: "Consultation" },
    { number: 5, name: "Engagement", band: "doing-for", arnstein: "Placation" },
    { number: 6, name: "Co-design", band: "doing-with", arnstein: "Partnership" },
    { number: 7, name: "Co-production", band: "doing-with", arnstein: "Partnership" },
    { number: 8, name: "Citizen-led", band: "empowering", arnstein: "Citizen Control" },
  ],
  thresholds: defaultThresholds,
};
