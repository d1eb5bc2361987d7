------------------------------- MODULE Stream -------------------------------
(***************************************************************************)
(* Bytes go from a sender to a receiver.  What arrives is what was sent,   *)
(* in order, each byte once, and nobody gets a byte that was meant for     *)
(* somebody else.  Nothing here says how: no packet, no header, no page.   *)
(*                                                                         *)
(* The data path refines this: Transmit, where the receiver is the wire,   *)
(* and Receive, ByteMmu and ProtocolOffload, where the sender is.          *)
(***************************************************************************)
EXTENDS Naturals, Sequences

CONSTANTS
    Flow,  \* the conversations, each from one sender to one receiver
    Byte   \* what a byte may be

VARIABLES
    sent,     \* what was sent on each flow, from the beginning
    received  \* what the receiver was given of it, from the beginning

vars == <<sent, received>>

SentType     == sent     \in [Flow -> Seq(Byte)]
ReceivedType == received \in [Flow -> Seq(Byte)]

TypeOK == SentType /\ ReceivedType

----------------------------------------------------------------------------
IsPrefix(s, t) == Len(s) <= Len(t) /\ s = SubSeq(t, 1, Len(s))

\* Flow f has grown at its end, and no other flow has changed.
Grows(f, before, after) ==
    /\ after = [before EXCEPT ![f] = after[f]]
    /\ IsPrefix(before[f], after[f])

Init ==
    /\ sent     = [f \in Flow |-> <<>>]
    /\ received = [f \in Flow |-> <<>>]

\* The sender says more.
Send(f) == Grows(f, sent, sent') /\ UNCHANGED received

\* The receiver is given what comes next.
Deliver(f) ==
    /\ Grows(f, received, received')
    /\ IsPrefix(received'[f], sent[f])
    /\ UNCHANGED sent

Next == \E f \in Flow : Send(f) \/ Deliver(f)

Safety == Init /\ [][Next]_vars

\* The network loses no byte for ever, and the receiver's side works.
Fairness == \A f \in Flow : WF_vars(Deliver(f))

Spec == Safety /\ Fairness

----------------------------------------------------------------------------
\* Excludes a byte that is lost, doubled, out of its order, foreign, or made up.
InOrder == \A f \in Flow : IsPrefix(received[f], sent[f])

THEOREM Safety => [](TypeOK /\ InOrder)
============================================================================
