import { pino } from "pino";

/** The server's log: what happened, never who said what. */
export const log = pino({ base: null, serializers: { error: pino.stdSerializers.err } });
