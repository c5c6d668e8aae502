/** What a true-or-false question of GIFT becomes, and is recognised by. */
export const trueOrFalse = [
  { id: 'a', text: 'Vrai' },
  { id: 'b', text: 'Faux' },
]
