import { fault, type SsbFault } from "./fault";
import { SSB_ADDRESS } from "./settings";
import { words, wordsOf } from "../../texts/words";

const THIS_MACHINE = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * The address as it is asked, without a slash at its end; a fault when figures cannot safely be fetched there:
 * anything but https, save on this machine, and anything with a name, a password or a question of its own.
 */
export function checkAddress(text: string): string | SsbFault {
  const wrong = (why: string): SsbFault =>
    fault("adresse", words`Adressen «${text}» kan ikke brukes: ${wordsOf(why)}. SSBs egen er ${SSB_ADDRESS}.`);
  if (!URL.canParse(text)) return wrong("den er ikke en nettadresse");
  const { protocol, hostname, username, password, search, hash, href } = new URL(text);
  if (protocol !== "https:" && !(protocol === "http:" && THIS_MACHINE.has(hostname)))
    return wrong("den må begynne med https://");
  if (username !== "" || password !== "") return wrong("den kan ikke ha brukernavn eller passord");
  // As they would be read out of a security policy, where they end the address.
  if (search !== "" || hash !== "" || /[;,'"\s]/.test(href)) return wrong("den kan bare ha vert og sti");
  return href.replace(/(?<!\/)\/+$/, "");
}
