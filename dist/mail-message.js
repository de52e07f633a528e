import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  linksIn,
  readMessage
} from "./mail-message.2.js";
import "./runtime.js";
export {
  linksIn,
  readMessage
};
