----------------------- MODULE ProtocolOffloadMistakes -----------------------
(* Mistakes that a card or a program can make in ProtocolOffload.  A model *)
(* puts one in the place of what is right.                                 *)
EXTENDS ProtocolOffload

CONSTANT Behind  \* the buffer that stands behind a buffer in memory, or None

\* The checksum is not looked at, and garbage is placed.
\* Source: textbook.
GoodUnchecked(k) == TRUE

\* The end of the headers is taken for payload.
\* Source: synthetic.
PayloadAfterHeader(i) == IF i = First[chip] THEN Header ELSE <<FlowOf[chip], i>>

\* A packet goes to whoever has a buffer for that position.
\* Source: synthetic.
ForWhoeverHasRoom(p) == TRUE

\* What comes goes behind what has come.
\* Source: textbook.
PlaceOfArrival(p, i) == done[p] + Cardinality(placed[p]) + 1 + i - First[chip]

\* What is completed is written once more, when its program has other things in the buffer.
\* Source: synthetic.
AlwaysNew(p, n) == TRUE

\* A packet that crosses from one buffer to the next runs on into what stands behind the first.
\* Source: textbook.
WriteToItsEnd(b) ==
    LET p == Owner[b] IN
    /\ chip # None
    /\ Good(chip)
    /\ IsFor(p)
    /\ Wanted(p) # {}
    /\ LET first == CHOOSE i \in Wanted(p) : \A j \in Wanted(p) : i <= j
           turn  == Turn(first)
           For(n, o) == {i \in Wanted(p) : Turn(i) = n /\ Offset(i) = o}
           New(n, o, old) == IF For(n, o) = {} THEN old ELSE Payload(CHOOSE i \in For(n, o) : TRUE)
       IN /\ posted[p][turn] = b
          /\ contents' = [c \in Buffer |-> [o \in 1..Size |->
                 CASE c = b         -> New(turn, o, contents[c][o])
                   [] c = Behind[b] -> New(turn + 1, o, contents[c][o])
                   [] OTHER         -> contents[c][o]]]
          /\ placed' = [placed EXCEPT ![p] = @ \cup Wanted(p)]
    /\ UNCHANGED <<streamVars, programVars, chip, done>>

\* As many bytes as have been written are completed, wherever they are.
\* Source: synthetic.
WholeByCount(p) == done[p] + Cardinality(placed[p])

\* A completion overtakes the bytes that it announces: they are on the card still.
\* Source: textbook.
WholeOnTheCard(p) ==
    LET there == placed[p] \cup (IF chip # None /\ FlowOf[chip] = p THEN Wanted(p) ELSE {})
        ends  == {n \in there : \A i \in (done[p] + 1)..n : i \in there}
    IN IF ends = {} THEN done[p] ELSE CHOOSE n \in ends : \A i \in ends : i <= n

\* A buffer is completed when it is full, and not before: the end of a stream is never given.
\* Source: synthetic.
CompleteWhenFull(p) ==
    /\ done[p] < Whole(p)
    /\ Whole(p) % Size = 0
    /\ done' = [done EXCEPT ![p] = Whole(p)]
    /\ placed' = [placed EXCEPT ![p] = {i \in @ : Whole(p) < i}]
    /\ UNCHANGED <<streamVars, programVars, chip, contents>>

\* A program posts a buffer again before it has read it, and reads what comes later.
\* Source: synthetic.
PostUnread(b) ==
    /\ Mine(b) \/ Past(b, done[Owner[b]])
    /\ posted' = [posted EXCEPT ![Owner[b]] = Append(@, b)]
    /\ used' = used \ {b}
    /\ UNCHANGED <<streamVars, cardVars, contents>>
=============================================================================
