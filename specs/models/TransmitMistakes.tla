-------------------------- MODULE TransmitMistakes ---------------------------
(* Mistakes that drivers and cards make in Transmit.  A model puts one in  *)
(* the place of what is right.                                             *)
EXTENDS Transmit

\* A segment's pages are counted by its length, not by where it lies.
\* Source: synthetic.
PagesByLength(m, i) == (End(m, i) - Begin(m, i) + PageSize - 1) \div PageSize

\* A chain's first descriptor is given to the card before the others are there.
\* Source: textbook.
FirstPhaseAtOnce(n) == HostPhase(n)

\* The next descriptor is written without a look at what the card still needs.
\* Source: textbook.
RoomAssumed == TRUE

\* The bit means the same on every lap.
\* Source: textbook.
SamePhase(n) == TRUE

\* Every segment's header has the place of the message's first.
\* Source: synthetic.
SequenceOfMessage(m, i) == m.sequence

\* There is one place for all headers, which is rewritten while the card may yet read it.
\* Source: synthetic.
OneHeaderPlace(s) == 0

\* A descriptor that was fetched is taken for one that the card is done with.
\* Source: synthetic.
ReclaimFetched ==
    /\ head < cursor
    /\ head' = head + 1
    /\ UNCHANGED <<applicationVars, messages, segment, written, tail, published, ringVars, cardVars>>

\* The application is told before the last segment is reclaimed.
\* Source: synthetic.
IsReclaimedButTheLast(m) == m.end - ChainLength(m, Segments(m)) <= head
=============================================================================
