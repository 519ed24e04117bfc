import { z } from 'zod'

/** Parts that the shapes of the feeds are made of, each with what it means. */

export const metaText = (description: string) => z.string().min(1).meta({ description })
export const metaTextOrNull = (description: string) => z.string().min(1).nullable().meta({ description })
export const metaCount = (description: string) => z.int().min(0).meta({ description })
export const metaNumberOrNull = (description: string) => z.number().nullable().meta({ description })

/** A path below `api/`, with `/`. */
export const metaFile = (description: string) =>
  z
    .string()
    .regex(/^[A-Za-z0-9_./-]+\.json$/)
    .meta({ description })
