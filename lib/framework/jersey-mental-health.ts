import { defaultThresholds } from "@/lib/framework/default-thresholds";
import type { FrameworkContent } from "@/lib/framework/schema";

/** Version 1 as shipped. Names, definition and statements are quotes; the Arnstein rungs are our own nearest match. */
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
    { key: "carers", name: "Carers", letter: "C", inSentence: "carers", firstHand: true },
    { key: "lived-experience", name: "Lived experience", letter: "L", inSentence: "lived experience", firstHand: true },
    { key: "professionals", name: "Professionals", letter: "P", inSentence: "professionals", firstHand: false },
    { key: "third-sector", name: "Third sector", letter: "T", inSentence: "the third sector", firstHand: false },
  ],
  statements: [
    { id: "s01", text: "We will create a group culture and adhere to it." },
    { id: "s02", text: "We will accept the work completed." },
    { id: "s03", text: "We will trust and respect each other as equals." },
    {
      id: "s04",
      text: "We will ensure equal representation amongst participants, e.g., carers, lived experience, professionals and third sector.",
    },
    { id: "s05", text: "We will ensure all views are heard, valued and respected." },
    { id: "s06", text: "We will build on each other's strengths." },
    { id: "s07", text: "We will commit to see the process through to the end." },
    { id: "s08", text: "We will work as a team productively and support each other." },
    { id: "s09", text: "We will focus on finding solutions." },
    { id: "s10", text: "We will communicate clearly and effectively." },
    { id: "s11", text: "We will create a safe space to share knowledge and experience." },
    { id: "s12", text: "We will commit to shared power, shared decision making and shared responsibility." },
    { id: "s13", text: "We commit to measuring the outcomes of our work." },
    { id: "s14", text: "We will provide evidence that we have followed the process." },
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
