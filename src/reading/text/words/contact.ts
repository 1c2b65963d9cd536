// Words that say that people spoke, met, wrote or travelled.

import type { Language } from "../../../model/words.ts";
import type { ContactLines } from "./forms.ts";

export const CONTACTS: Readonly<Record<Language, ContactLines>> = {
  en: [
    [
      "call",
      {
        now: "speaks by phone|calls",
        past: "spoke by phone|spoke by telephone|spoke over the phone|talked by phone|telephoned|phoned|held a call|held a phone call|held a telephone conversation|spoke on the phone",
        noun: "call|phone call|telephone call|telephone conversation|phone conversation|phone talks|virtual conversation|virtual meeting|video call|direct conversation|conversation",
      },
    ],
    [
      "meeting",
      {
        now: "meets|meet|meeting with",
        past: "met|sat down|sat down with|met face to face",
        noun: "meeting|face-to-face meeting|summit|in-person meeting|encounter",
      },
    ],
    [
      "talks",
      {
        now: "holds talks|hold talks|negotiates|negotiate",
        past: "held talks|negotiated|held a round|discussed|consulted",
        noun: "talks|round of talks|negotiations|consultations|trade talks|dialogue",
      },
    ],
    [
      "visit",
      {
        now: "visits|visit|travels to|travel to|hosts",
        past: "visited|travelled to|traveled to|hosted|arrived in",
        noun: "state visit|visits|trip|trip to|high-level visits",
      },
    ],
    [
      "message",
      {
        now: "writes to|posts",
        past: "wrote to|posted|sent a letter|sent a message",
        noun: "letter|post on truth social|post|message",
      },
    ],
    [
      "contact",
      {
        now: "speaks|speak|speaks with|speak with|talks to",
        past: "spoke|spoke with|spoke to|talked to|talked with|had contact",
        noun: "exchange|contacts",
      },
    ],
  ],
  es: [
    [
      "call",
      {
        now: "hablan por teléfono|llama|telefonea",
        past: "habló por teléfono|hablaron por teléfono|telefoneó|conversó por teléfono|conversaron por teléfono|mantuvieron una llamada|sostuvieron una llamada|llamó por teléfono",
        noun: "llamada|llamada telefónica|conversación telefónica|conversación virtual|videollamada|conversación",
      },
    ],
    [
      "meeting",
      {
        now: "se reúne|se reúnen|se encuentra con",
        past: "se reunió|se reunieron|se encontró con|se encontraron",
        future: "se reunirá|se reunirán|reunirse",
        noun: "reunión|encuentro|cumbre|cara a cara",
      },
    ],
    [
      "talks",
      {
        now: "negocia|negocian|dialogan",
        past: "negociaron|dialogaron|discutieron|abordaron|trataron",
        future: "negociarán|negociar",
        noun: "conversaciones|negociaciones|ronda de conversaciones|diálogo|consultas",
      },
    ],
    [
      "visit",
      {
        now: "visita|viaja a|recibe",
        past: "visitó|viajó a|recibió a",
        future: "visitará|viajará a|visitar|viajar a",
        noun: "visita de Estado|visitas|viaje|viaje a",
      },
    ],
    ["message", { now: "escribe", past: "escribió a|publicó en|envió una carta", noun: "carta|publicación|mensaje" }],
    [
      "contact",
      {
        now: "habla con|hablan",
        past: "habló con|hablaron|conversaron|conversó con",
        future: "hablará con|hablarán",
        noun: "intercambio|contactos",
      },
    ],
  ],
  zh: [
    ["call", { now: "通电话|通话|电话通话|电话会谈|视频通话|视频会晤|通了电话|应约通电话|致电" }],
    ["meeting", { now: "会晤|会面|会见|见面|举行会晤|峰会|面对面会晤" }],
    ["talks", { now: "磋商|会谈|谈判|举行会谈|对话|协商|讨论" }],
    ["visit", { now: "访华|访美|访问|国事访问|访中|出访|到访|互访" }],
    ["message", { now: "致信|发文|发帖|信函|复信" }],
    ["contact", { now: "交谈|接触|沟通|谈及" }],
  ],
};
