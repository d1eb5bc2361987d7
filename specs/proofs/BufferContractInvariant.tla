----------------------- MODULE BufferContractInvariant -----------------------
(* The inductive invariant of BufferContract. *)
EXTENDS BufferContract

\* Excludes the card that reads what is no longer the card's.
HeldIsOut == \A f \in Frame, p \in Path : p \in held[f] => owner[f] = "nic"

\* Excludes two cards that have one message.
OneCardHolds == \A f \in Frame, p, q \in Path : p \in held[f] /\ q \in held[f] => p = q

\* Excludes a copy that is left over from an earlier send.
CopiedIsOut == \A f \in Frame : copied[f] # None => belief[f] = "out"

\* Excludes the send that is copied and has no result.
CopiedIsOver == \A f \in Frame : Pending(f) => copied[f] # "all"

\* Excludes the deadline of an earlier send.
DueIsPending == \A f \in Frame : f \in due => Pending(f)

\* Excludes another send's deadline: what was found late is over, and would be timed out again.
LateIsOfThisSend == \A f \in Frame : f \in late => f \in due

\* Excludes the application that forgets what it has offered, or takes it for its own.
OfferedIsOut == \A f \in Frame : owner[f] = "nic" => belief[f] = "out"

\* Excludes the stale notice, of an earlier send: it would give back what has been offered since.
NoticeGivesBack == \A f, n \in Frame : f \in notice[n] => owner[f] = "process" /\ belief[f] = "out"

\* Excludes the notice that is overwritten, with whatever it came to cover.
NoticeIsOfItsOwn == \A f, n \in Frame : f \in notice[n] => n \in notice[n]

Inv ==
    /\ TypeOK
    /\ NoTreadAfterOffer
    /\ WireCarriesOffer
    /\ OfferedWhileOwned
    /\ BeliefIsSound
    /\ HeldIsOut
    /\ OfferedIsOut
    /\ NoticeGivesBack
    /\ NotifiedOnce
    /\ NoticeIsOfItsOwn
    /\ OutWasOffered
    /\ OneCardHolds
    /\ CarriedOnce
    /\ OnlyGatheringCardsHold
    /\ CopiedIsOut
    /\ CopiedIsOver
    /\ DueIsPending
    /\ LateIsOfThisSend

\* Excludes the notice that never comes, though the send is over: the application would wait for ever.
OverIsNotified ==
    \A f \in Frame : owner[f] = "nic" /\ result[f] # None /\ ~Notified(f) /\ held[f] = {} => MayNotify(f)

\* Excludes the send that no card has and that the kernel may not copy either: it would be out for ever.
PendingMayBeCopied == \A f \in Frame : Pending(f) => MayCopy(f)

----------------------------------------------------------------------------
(* What each step is for Ownership; those that are not named change        *)
(* nothing that it sees.                                                   *)

RegisterIs(f) == Root!Give(f)

StoreIs(f, v) == Root!Store(f, v)

OfferIs(f) == Root!Offer(f)

NotifyIs(f)      == Root!Return(f)
CoalesceIs(f, n) == Root!Return(f)

ReclaimIs(f) == Root!Release(f)

DmaReadIs(p, f) == Root!Transmit(f)

\* A card that reads the buffer again puts on the wire what is there already.
RetransmitIs(p, f) == UNCHANGED Root!vars

RefuseSendIs(f) == UNCHANGED Root!vars
TakeNoticeIs(n) == UNCHANGED Root!vars
UnregisterIs(f) == UNCHANGED Root!vars
CancelIs(f)     == UNCHANGED Root!vars
CloseIs         == UNCHANGED Root!vars
PostIs(f)       == UNCHANGED Root!vars
CopyIs(f)       == UNCHANGED Root!vars
CopyTailIs(f)   == UNCHANGED Root!vars
AnswerIs(f)     == UNCHANGED Root!vars
FailIs(f)       == UNCHANGED Root!vars
DeadlinePassesIs(f) == UNCHANGED Root!vars
FindLateIs(f)   == UNCHANGED Root!vars
TimeOutIs(f)    == UNCHANGED Root!vars
FailOverIs(p)   == UNCHANGED Root!vars
LetGoIs(p, f)   == UNCHANGED Root!vars
=============================================================================
