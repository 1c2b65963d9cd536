// Units by all their names, each with what one of it is in customs' own unit.

import { type Decimal, decimal } from "../decimal.ts";
import { type Basis, KG_OF } from "./basis.ts";

export interface Unit {
  readonly basis: Basis;
  /** How much of the basis one unit is. */
  readonly size: Decimal;
}

/** Pound, gallon and foot are exact by definition (NIST Handbook 44, appendix C); a barrel is 42 gallons. */
const TABLE: readonly (readonly [Basis, string, string])[] = [
  ["kg", "1", "kg,kgs,kilo,kilos,kilogram,kilograms"],
  ["kg", "0.001", "g,gram,grams"],
  ["kg", "1000", "t,mt,metric ton,metric tons,tonne,tonnes"],
  ["kg", "907.18474", "short ton,short tons"],
  ["kg", "1016.0469088", "long ton,long tons"],
  ["kg", "0.45359237", "lb,lbs,lb.,lbs.,pound,pounds"],
  ["kg", "0.0002", "carat,carats,ct"],
  ["kg clean", "1", "clean kg,cy kg"],
  ["kg lead content", "1", "pb kg"],
  ["kg copper content", "1", "cu kg"],
  ["kg tungsten content", "1", "w kg"],
  ["kg molybdenum content", "1", "mo kg"],
  ["kg magnesium content", "1", "mg kg"],
  ["kg total sugars", "1", "kg ttl sug"],
  ["liter", "1", "liter,liters,litre,litres,l"],
  ["liter", "0.001", "ml,milliliter,milliliters,millilitre,millilitres"],
  ["liter", "100", "hl,hectoliter,hectoliters,hectolitre,hectolitres"],
  ["liter", "3.785411784", "gal,gal.,gallon,gallons,us gal"],
  ["liter", "158.987294928", "bbl,bbls,barrel,barrels"],
  ["liter", "1000", "m3,cubic meter,cubic meters,cbm"],
  ["liter", "1000000", "thousand m3"],
  ["pf.liter", "1", "pf.liter,pf.liters,pf. liter,pf. liters,proof liter,proof liters,proof litre,proof litres"],
  ["m", "1", "m,meter,meters,metre,metres,lin. m"],
  ["m", "1000", "km,thousand m"],
  ["m2", "1", "m2,sqm,sq m,square meter,square meters"],
  ["m2", "0.0001", "cm2"],
  ["m2", "0.09290304", "sq ft,sqft,ft2,square foot,square feet"],
  ["No.", "1", "no.,no,nos,pc,pcs,piece,pieces,each,ea,unit,units,head,article,articles,item,items,pins"],
  ["No.", "12", "doz.,doz,dozen,dozens,dz,dz pcs,dozen pieces"],
  ["No.", "100", "hundred,hundreds"],
  ["No.", "144", "gross"],
  ["No.", "1000", "thousand,thousands"],
  ["pr.", "1", "pr.,pr,prs.,prs,pair,pairs"],
  ["pr.", "12", "doz. prs.,doz. pr.,dozen pairs"],
  ["jewels", "1", "jewel,jewels,jwls."],
  ["jewels over 7", "1", "jewel over 7,jewels over 7"],
  ["other pieces", "1", "other piece,other pieces,other parts"],
  ["plates", "1", "plate,plates"],
  ["gross lines", "1", "gross lines,gross line,line gross,gr.lines,gr. lines"],
  ["degrees", "1", "degree,degrees,°"],
];

export const UNITS: ReadonlyMap<string, Unit> = new Map(
  TABLE.flatMap(([basis, size, names]) =>
    names.split(",").map((name) => [name, { basis, size: decimal(size) }] as const),
  ),
);

/** The names of contents after a unit of weight: `lead`, `lead content`, `drained weight`. */
export const CONTENTS: ReadonlyMap<string, Basis> = new Map(
  KG_OF.flatMap((of) => [of, of.replace(/ content$/, "")].map((name) => [name, `kg ${of}`] as const)),
);
