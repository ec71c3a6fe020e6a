export { Enamel, newKey, type Options, type Session } from "./client.js";
export {
  accepted,
  EnamelError,
  RefusedError,
  RequestError,
  UnreachableError,
  type ResponseError,
  type UserError,
} from "./errors.js";
export type { Given, Operation } from "./operation.js";
export * from "./operations.js";
