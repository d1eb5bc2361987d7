---------------------------- MODULE InputMistakes ----------------------------
(* Mistakes that all ways to receive can make, up to a packet's turn.      *)
EXTENDS Input

\* The checksum is not looked at, and a program is given garbage.
\* Source: textbook.
GoodUnchecked(k) == State[k] \in {"whole", "corrupt"}

\* The length that the headers claim is believed, and not what has come.
\* Source: textbook.
GoodAsClaimed(k) == State[k] \in {"whole", "truncated"}

\* A packet is taken for whoever expects that position.
\* Source: synthetic.
ForWhoeverExpectsIt(k, p) == TRUE

\* What comes a second time is delivered a second time.
\* Source: textbook.
NeverOld(k, p) == FALSE

\* A payload is delivered from its first byte, whatever of it was delivered before.
\* Source: textbook.
FromItsBeginning(p, f) == 0

\* What comes first is delivered first.
\* Source: textbook.
HolesDoNotMatter(k, p) == TRUE

\* What waits for its turn waits, though there is no room for what it waits for.
\* Source: synthetic.
NeverPrune(f, roomWillCome) == FALSE
=============================================================================
