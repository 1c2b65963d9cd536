// Spanish words that say how a measure or a promise stands.

import type { StateLines } from "./forms.ts";

export const SPANISH_STATES: StateLines = [
  [
    "in-force",
    {
      now: "en vigor|vigente|vigentes|sigue en pie|se aplica|se aplican|rige|rigen|permanece|permanecen|se mantiene|se mantienen",
      past: "se aplicó|estaba en vigor|rigió",
    },
  ],
  [
    "took-effect",
    {
      now: "entra en vigor|entran en vigor",
      past: "entró en vigor|entraron en vigor",
      future: "entrará en vigor|entrarán en vigor|entrar en vigor",
      noun: "entrada en vigor",
    },
  ],
  [
    "imposed",
    {
      now: "impone|imponen|imponiendo|grava|cobra|aplica",
      past: "impuso|impusieron|impuesto aranceles|impuestos por|gravó",
      future: "impondrá|impondrán|imponer|gravar",
      noun: "imposición",
    },
  ],
  [
    "raised",
    {
      now: "sube|suben|eleva|elevan|aumenta|aumentan",
      past: "subió|subieron|elevó|elevaron|aumentó|aumentaron",
      future: "subirá|elevará|aumentará|subir|elevar|aumentar",
      noun: "subida|aumento|alza|escalada",
    },
  ],
  [
    "lowered",
    {
      now: "reduce|reducen|baja|bajan|recorta|recortan|rebaja|flexibiliza",
      past: "redujo|redujeron|reducido|reducidos|bajó|bajaron|recortó|recortaron|rebajó|rebajaron",
      future: "reducirá|reducirán|bajará|recortará|reducir|bajar|recortar|rebajar",
      noun: "reducción|reducciones|rebaja|recorte|recortes|flexibilización",
    },
  ],
  [
    "suspended",
    {
      now: "suspende|suspenden|pausa|congela|aplaza",
      past: "suspendió|suspendieron|suspendido|suspendida|suspendidos|suspendidas|congeló|pausó|en suspenso",
      future: "suspenderá|suspenderán|suspender|congelar|pausar",
      noun: "suspensión|pausa|congelación",
    },
  ],
  [
    "ended",
    {
      now: "elimina|eliminan|levanta|levantan|retira|retiran|cancela|anula|termina|pone fin",
      past: "eliminó|eliminaron|eliminado|eliminados|levantó|levantaron|levantado|retiró|retiraron|canceló|cancelaron|anuló|terminó|puso fin|derogó|ya no",
      future: "eliminará|levantará|retirará|cancelará|eliminar|levantar|retirar|cancelar|poner fin",
      noun: "eliminación|levantamiento|retirada|cancelación",
    },
  ],
  [
    "struck-down",
    { now: "invalida|tumba", past: "invalidó|invalidados|tumbó|declaró ilegales|declaró ilegal|anulados" },
  ],
  [
    "expires",
    {
      now: "expira|expiran|vence|vencen|caduca",
      past: "expiró|venció|caducó",
      future: "expirará|vencerá|expirar|vencer",
      noun: "vencimiento|expiración",
    },
  ],
  [
    "extended",
    {
      now: "prorroga|extiende|prolonga|renueva",
      past: "prorrogó|prorrogaron|prorrogada|extendió|extendieron|prolongó|renovó",
      future: "prorrogará|extenderá|prolongará|prorrogar|extender|prolongar|renovar",
      noun: "prórroga|extensión|prolongación|renovación",
    },
  ],
  [
    "resumed",
    {
      now: "reanuda|reanudan|retoma|retoman",
      past: "reanudó|reanudaron|retomó|retomaron",
      future: "reanudará|reanudarán|retomará|reanudar|retomar",
      noun: "reanudación",
    },
  ],
  [
    "delayed",
    {
      now: "retrasa|pospone|demora",
      past: "retrasó|pospuso|demoró|aplazó",
      future: "retrasará|pospondrá|retrasar|posponer|aplazar",
      noun: "retraso|retrasos|demora|demoras|aplazamiento",
    },
  ],
  [
    "announced",
    {
      now: "anuncia|anuncian|publica",
      past: "anunció|anunciaron|anunciado|anunciada|publicó|publicaron|declaró",
      future: "anunciará|anunciar",
      noun: "anuncio",
    },
  ],
  [
    "agreed",
    {
      now: "acuerda|acuerdan|acepta|aceptan",
      past: "acordó|acordaron|acordado|acordada|pactó|pactaron|aceptó|aceptaron|llegaron a un acuerdo",
      future: "acordará|acordar|pactar",
      noun: "acuerdo|acuerdos|tregua|pacto|consenso",
    },
  ],
  [
    "pledged",
    {
      now: "promete|prometen|se compromete|se comprometen",
      past: "prometió|prometieron|se comprometió|se comprometieron|comprometido",
      future: "prometerá|se comprometerá",
      noun: "compromiso|compromisos|promesa|promesas",
    },
  ],
  ["threatened", { now: "amenaza con|amenazan con", past: "amenazó|amenazaron|amenazado", noun: "amenaza|amenazas" }],
  ["denied", { now: "niega|niegan|rechaza|desmiente", past: "negó|negaron|rechazó|desmintió", noun: "desmentido" }],
  [
    "bought",
    {
      now: "compra|compran|adquiere|importa",
      past: "compró|compraron|adquirió|adquirieron|importó|encargó",
      future: "comprará|comprarán|comprar|adquirir",
      noun: "compras|adquisición|adquisiciones|ventas|envíos",
    },
  ],
  [
    "approved",
    {
      now: "aprueba|aprueban|autoriza|permite",
      past: "aprobó|aprobaron|autorizó|autorizado|permitió",
      future: "aprobará|autorizará|aprobar|autorizar",
      noun: "aprobación|autorización|visto bueno",
    },
  ],
  [
    "kept",
    { now: "cumple|cumplen", past: "cumplió|cumplieron|cumplido", future: "cumplirá|cumplir", noun: "cumplimiento" },
  ],
  [
    "broken",
    {
      now: "incumple|incumplen|viola",
      past: "incumplió|incumplieron|violó|rompió",
      future: "incumplirá|romper",
      noun: "incumplimiento|violación",
    },
  ],
];
