import type { VoiceAnswer } from "./schema";

export const longestVoice = 1000;

export const answerWords: Record<VoiceAnswer, string> = {
  "taken-up": "Taken up",
  changed: "Changed",
  "not-taken-up": "Not taken up",
  parked: "Parked",
};

export const answerHints: Record<VoiceAnswer, string> = {
  "taken-up": "It is done, or will be done, as it was said.",
  changed: "Something comes of it, in another form.",
  "not-taken-up": "It will not be done.",
  parked: "Not now. Say what has to happen first.",
};
