/** After these, "from X to Y" names two figures, the one before and the one after. */
export const changeWords: ReadonlySet<string> = new Set(
  'rise rises rose risen rising raise raises raised raising grow grows grew grown growing growth fall falls fell fallen falling drop drops dropped dropping increase increases increased increasing decrease decreases decreased decreasing decline declines declined declining climb climbs climbed climbing jump jumps jumped jumping surge surged surging soar soared soaring plunge plunged plunging slip slipped slid slide sliding sink sank sunk sinking shrink shrank shrunk shrinking cut cuts cutting reduce reduced reducing reduces lower lowered lowering expand expanded expanding double doubled widen widened narrow narrowed contract contracted slow slowed slowing slows accelerate accelerated dip dipped tumble tumbled went go goes up down revise revised revising moved change changed downgrade downgraded upgrade upgraded trimmed slashed hiked lifted boosted'.split(
    ' ',
  ),
)
