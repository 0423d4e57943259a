import type { JobWithMetadata } from "pg-boss";
import type { QueueName } from "@/db/job-queues";
import { adoptFramework } from "@/lib/framework/adopt-framework";
import { deliverMail, giveUpMail } from "./deliver-mail";
import type { FrameworkAdoption } from "./enqueue-framework-adoption";

/** What is done with a job of each queue. When it throws, the job is tried again later. */
export const handlers: Record<QueueName, (job: JobWithMetadata<unknown>) => Promise<void>> = {
  mail: deliverMail,
  "sign-in-mail": deliverMail,
  "undelivered-mail": giveUpMail,
  "adopt-framework": ({ data }) => adoptFramework((data as FrameworkAdoption).networkId),
};
