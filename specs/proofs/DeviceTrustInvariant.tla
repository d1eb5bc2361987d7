------------------------- MODULE DeviceTrustInvariant -------------------------
(* The inductive invariant of DeviceTrust, where the device is not trusted *)
(* at all.                                                                 *)
EXTENDS DeviceTrust

\* What has to be so for that: no buffer lives with another, and it is invalidated or copied before it
\* is delivered.
Doubted == NothingPacked /\ Policy \in {"strict", "shadow"}

Inv == Inductive

----------------------------------------------------------------------------
(* What each step is for Ownership, seen in the mirror.                    *)

WalkIs(i)              == UNCHANGED Root!vars
EvictIs(i)             == UNCHANGED Root!vars
PostIs(i, o, v)        == UNCHANGED Root!vars
LandIs(i)              == Root!Store(posted[i].buffer, posted[i].value)
InvalidateIs(i)        == UNCHANGED Root!vars
CompleteIs(i)          == UNCHANGED Root!vars
MapShadowIs(i)         == Root!Give(Shadow[i])
GrantIs(b, i)          == Root!Give(b)
ClearIopteIs(b)        == UNCHANGED Root!vars
SubmitInvalidationIs(b) == UNCHANGED Root!vars
AwaitCompletionIs(b)   == UNCHANGED Root!vars
DeferIs(b)             == UNCHANGED Root!vars
FlushBatchIs           == UNCHANGED Root!vars
CopyOutIs(b)           == Root!Store(b, memory[Shadow[iopage[b]]])
DeliverIs(b)           == Root!Offer(b)
ReadIs(b)              == Root!Transmit(b)
ReturnIs(b)            == Root!Complete(b)
=============================================================================
