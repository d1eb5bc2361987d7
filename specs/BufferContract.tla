--------------------------- MODULE BufferContract ---------------------------
(***************************************************************************)
(* Leave the buffer mapped, and let the programmer promise: the way that   *)
(* the post calls "fbufs-style or ICSC extended-sockets".                  *)
(*                                                                         *)
(* The application registers a buffer, writes it and offers it.  Nothing   *)
(* is revoked.  The kernel posts it to the card of the present path, or    *)
(* copies it, and tells the application two things of each send:           *)
(*                                                                         *)
(*   the result   sent; or failed: an error, cancelled, timed out, closed  *)
(*   the notice   the buffer is yours again                                *)
(*                                                                         *)
(* Only the notice gives the buffer back.  It comes when no card can read  *)
(* the buffer any more, whatever the result was.  Notices of several sends *)
(* may come as one, and in any order.  When the path fails over, the card  *)
(* of the old one still holds the buffer; once it has let go, and if it    *)
(* has sent nothing of it, the buffer is posted to the card of the new     *)
(* one.                                                                    *)
(*                                                                         *)
(* Posting rings a doorbell: the card carries the message to the peer once *)
(* for each doorbell, and once more only what the peer has lost, in the    *)
(* same place of the stream.                                               *)
(*                                                                         *)
(* A send may have a deadline.  That it has passed is one thing, that the  *)
(* kernel's thread has found it late another: in between, and after, the   *)
(* buffer can be out for another send, with a deadline of its own.         *)
(*                                                                         *)
(* What the application believes moves by what it is told; what is so is   *)
(* in owner.  Everything rests on its Obligation: to write only what it    *)
(* believes to be its own.  Without it (StoreUnpromised) a store treads on *)
(* a volatile buffer; a secured one cannot be written while it is out, and *)
(* so needs no promise.                                                    *)
(***************************************************************************)
CONSTANTS
    Path,     \* ways to the peer, each with a card of its own
    Gathers,  \* the paths whose cards can read buffers; over the others a copy goes
    Secured,  \* buffers that the kernel makes read-only while they are out; the others are volatile
    Cached,   \* buffers that stay registered when they come back; of the others the kernel takes the frame
    Frame,    \* frames of memory; a buffer is one
    Timed,    \* buffers whose sends have a deadline; the others have all the time in the world
    Value, Zero, None

ASSUME BufferContractConstants ==
    /\ Secured \in SUBSET Frame
    /\ Cached \in SUBSET Frame
    /\ Timed \in SUBSET Frame
    /\ Gathers \in SUBSET Path
    /\ Path # {}
    /\ Zero \in Value
    /\ None \notin Path \cup Frame \cup Value

VARIABLES
    belief,   \* what the application takes a buffer to be: not registered, its own, or out
    older,    \* the buffers that were out when a buffer was offered, and still are
    held,     \* the paths whose cards may read a buffer
    rung,     \* the paths at whose cards a doorbell for it has been rung, and not been served
    copied,   \* what of a buffer the kernel has copied since the offer: its last chunk, or all
    result,   \* how its send went; None until that is known, and after the notice
    notice,   \* the notices in the event queue: each has the name of the buffer it was first made for
    due,      \* the buffers that are out for a send whose deadline has passed
    late,     \* the buffers that the kernel's thread has found late, and will time out
    route,    \* the present path
    owner, memory, offered, wire

cardVars  == <<held, rung>>
sendVars  == <<older, cardVars, copied, result, notice>>
timerVars == <<due, late>>
rootVars  == <<owner, memory, offered, wire>>
vars      == <<belief, sendVars, timerVars, route, rootVars>>

BeliefType == belief \in [Frame -> {"none", "mine", "out"}]
OlderType  == older  \in [Frame -> SUBSET Frame]
HeldType   == held   \in [Frame -> SUBSET Path]
RungType   == rung   \in [Frame -> SUBSET Path]
CopiedType == copied \in [Frame -> {"tail", "all", None}]
ResultType == result \in [Frame -> {"sent", "failed", None}]
NoticeType == notice \in [Frame -> SUBSET Frame]
DueType    == due    \in SUBSET Frame
LateType   == late   \in SUBSET Frame
RouteType  == route  \in Path

----------------------------------------------------------------------------
Root == INSTANCE Ownership

TypeOK ==
    /\ BeliefType /\ OlderType /\ HeldType /\ RungType /\ CopiedType /\ ResultType /\ NoticeType
    /\ DueType /\ LateType /\ RouteType
    /\ Root!TypeOK

Init ==
    /\ belief = [f \in Frame |-> "none"]
    /\ older  = [f \in Frame |-> {}]
    /\ held   = [f \in Frame |-> {}]
    /\ rung   = [f \in Frame |-> {}]
    /\ copied = [f \in Frame |-> None]
    /\ result = [f \in Frame |-> None]
    /\ notice = [f \in Frame |-> {}]
    /\ due    = {}
    /\ late   = {}
    /\ route  = CHOOSE p \in Path : TRUE
    /\ Root!Init

\* A notice that the buffer is back stands in the event queue.
Notified(f) == \E n \in Frame : f \in notice[n]

\* Offered, and no notice of it taken.
Out == {f \in Frame : owner[f] = "nic" \/ Notified(f)}

\* Offered, and the result not known.
Pending(f) == owner[f] = "nic" /\ result[f] = None

\* What the kernel's thread has found late, once the sends of the buffers in F have their results:
\* it names a send and not a buffer, and what it named is over.
LateWithout(F) == late \ F

\* The sends of the buffers in F have their results, and nobody minds their deadlines any more.
StopTimers(F) == due' = due \ F /\ late' = LateWithout(F)

\* What the application promises, of each store.
Obligation(f) == belief[f] = "mine"

\* What the MMU lets it do, whatever it promised.
Writable(f) == f \notin Secured \/ owner[f] # "nic"

----------------------------------------------------------------------------
(* The application.  It may do any of these at any time, or never.         *)

\* The kernel gives it a frame, and pins it.
Register(f) ==
    /\ belief[f] = "none"
    /\ Root!Give(f)
    /\ belief' = [belief EXCEPT ![f] = "mine"]
    /\ UNCHANGED <<sendVars, timerVars, route>>

\* Nothing but its promise keeps it from writing what is out, or the MMU.
Store(f, v) ==
    /\ Obligation(f)
    /\ Writable(f)
    /\ memory' = [memory EXCEPT ![f] = v]
    /\ UNCHANGED <<belief, sendVars, timerVars, route, owner, offered, wire>>

\* send() takes the buffer as it stands, and returns at once.
Offer(f) ==
    /\ belief[f] = "mine"
    /\ Root!Offer(f)
    /\ belief' = [belief EXCEPT ![f] = "out"]
    /\ older' = [older EXCEPT ![f] = Out]
    /\ UNCHANGED <<cardVars, copied, result, notice, timerVars, route>>

\* send() refuses, for want of room or whatever: the buffer is not out, and no notice will come.
RefuseSend(f) ==
    /\ belief[f] = "mine"
    /\ UNCHANGED vars

\* It takes a notice: the buffers in it are its own again or, if not cached, not registered any more.
TakeNotice(n) ==
    /\ notice[n] # {}
    /\ belief' = [f \in Frame |->
           IF f \notin notice[n] THEN belief[f] ELSE IF f \in Cached THEN "mine" ELSE "none"]
    /\ older'  = [f \in Frame |-> IF f \in notice[n] THEN {} ELSE older[f] \ notice[n]]
    /\ copied' = [f \in Frame |-> IF f \in notice[n] THEN None ELSE copied[f]]
    /\ notice' = [notice EXCEPT ![n] = {}]
    /\ UNCHANGED <<cardVars, result, timerVars, route, rootVars>>

\* It gives a buffer up, for the kernel to take the frame.
Unregister(f) ==
    /\ belief[f] = "mine"
    /\ belief' = [belief EXCEPT ![f] = "none"]
    /\ UNCHANGED <<sendVars, timerVars, route, rootVars>>

\* It asks for a send to be given up.  A card may have it, and may send it all the same.
Cancel(f) ==
    /\ Pending(f)
    /\ result' = [result EXCEPT ![f] = "failed"]
    /\ StopTimers({f})
    /\ UNCHANGED <<belief, older, cardVars, copied, notice, route, rootVars>>

\* It closes the socket while buffers are out, and may open another on the same memory.
Close ==
    /\ result' = [f \in Frame |-> IF Pending(f) THEN "failed" ELSE result[f]]
    /\ StopTimers(Frame)
    /\ UNCHANGED <<belief, older, cardVars, copied, notice, route, rootVars>>

----------------------------------------------------------------------------
(* The kernel.                                                             *)

\* No card has the buffer, so none will send what another has been given.
MayPost(f) == held[f] = {}

\* The card of path p can read buffers.
CanRead(p) == p \in Gathers

\* What has gone nowhere yet is given to the card of the present path.
Post(f) ==
    /\ Pending(f)
    /\ wire[f] = None
    /\ MayPost(f)
    /\ CanRead(route)
    /\ held' = [held EXCEPT ![f] = @ \cup {route}]
    /\ rung' = [rung EXCEPT ![f] = @ \cup {route}]
    /\ UNCHANGED <<belief, older, copied, result, notice, timerVars, route, rootVars>>

\* What can still be copied: all of it, or what a copy of its last chunk has left.
MayCopy(f) == copied[f] # "all"

\* The card cannot gather it, or the peer is this very machine: a copy goes out in its stead.
Copy(f) ==
    /\ Pending(f)
    /\ wire[f] = None
    /\ held[f] = {}
    /\ MayCopy(f)
    /\ copied' = [copied EXCEPT ![f] = "all"]
    /\ result' = [result EXCEPT ![f] = "sent"]
    /\ StopTimers({f})
    /\ UNCHANGED <<belief, older, cardVars, notice, route, rootVars>>

\* The last chunk is short and goes by copy; a card will read the others from the buffer.
CopyTail(f) ==
    /\ Pending(f)
    /\ wire[f] = None
    /\ held[f] = {}
    /\ copied[f] = None
    /\ copied' = [copied EXCEPT ![f] = "tail"]
    /\ UNCHANGED <<belief, older, cardVars, result, notice, timerVars, route, rootVars>>

\* The result of a send that went out.  A card may have to read the buffer again.
Answer(f) ==
    /\ Pending(f)
    /\ wire[f] # None
    /\ result' = [result EXCEPT ![f] = "sent"]
    /\ StopTimers({f})
    /\ UNCHANGED <<belief, older, cardVars, copied, notice, route, rootVars>>

\* The result of one that did not, or not as far as anybody knows.
Fail(f) ==
    /\ Pending(f)
    /\ result' = [result EXCEPT ![f] = "failed"]
    /\ StopTimers({f})
    /\ UNCHANGED <<belief, older, cardVars, copied, notice, route, rootVars>>

\* The time that the send was given is over.
DeadlinePasses(f) ==
    /\ f \in Timed \ due
    /\ Pending(f)
    /\ due' = due \cup {f}
    /\ UNCHANGED <<belief, sendVars, late, route, rootVars>>

\* The kernel's thread looks at the clock, and finds the send late.
FindLate(f) ==
    /\ f \in due \ late
    /\ Pending(f)
    /\ late' = late \cup {f}
    /\ UNCHANGED <<belief, sendVars, due, route, rootVars>>

\* It ends the send that it found late.  That does not end the card's reading.
TimeOut(f) ==
    /\ f \in late
    /\ Pending(f)
    /\ result' = [result EXCEPT ![f] = "failed"]
    /\ StopTimers({f})
    /\ UNCHANGED <<belief, older, cardVars, copied, notice, route, rootVars>>

\* From now on sends take another path.  Nobody asks the card of the old one.
FailOver(p) ==
    /\ route # p
    /\ route' = p
    /\ UNCHANGED <<belief, sendVars, timerVars, rootVars>>

\* The send has its result, and no card will read the buffer: the application may know.
MayNotify(f) ==
    /\ owner[f] = "nic"
    /\ result[f] # None
    /\ ~Notified(f)
    /\ held[f] = {}

\* Ownership comes back with that.
GiveBack(f) ==
    /\ result' = [result EXCEPT ![f] = None]
    /\ Root!Return(f)

\* A notice of its own goes into the queue.
Notify(f) ==
    /\ MayNotify(f)
    /\ notice' = [notice EXCEPT ![f] = {f}]
    /\ GiveBack(f)
    /\ UNCHANGED <<belief, older, cardVars, copied, timerVars, route>>

\* Or one that is there comes to cover f too.  A notice is of what was copied, or of what was not.
Coalesce(f, n) ==
    /\ MayNotify(f)
    /\ notice[n] # {}
    /\ (copied[f] = "all") = (copied[n] = "all")
    /\ notice' = [notice EXCEPT ![n] = @ \cup {f}]
    /\ GiveBack(f)
    /\ UNCHANGED <<belief, older, cardVars, copied, timerVars, route>>

\* The kernel clears and frees a frame that is not registered any more.
Reclaim(f) ==
    /\ belief[f] = "none"
    /\ Root!Release(f)
    /\ UNCHANGED <<belief, sendVars, timerVars, route>>

----------------------------------------------------------------------------
(* The cards.                                                              *)

\* The card of p serves a doorbell: it reads the buffer and carries it to the peer.
DmaRead(p, f) ==
    /\ p \in held[f]
    /\ p \in rung[f]
    /\ wire' = [wire EXCEPT ![f] = memory[f]]
    /\ rung' = [rung EXCEPT ![f] = @ \ {p}]
    /\ UNCHANGED <<belief, older, held, copied, result, notice, timerVars, route, owner, memory, offered>>

\* It reads the buffer again, for bytes that the peer has lost.
Retransmit(p, f) ==
    /\ p \in held[f]
    /\ p \notin rung[f]
    /\ wire[f] # None
    /\ wire' = [wire EXCEPT ![f] = memory[f]]
    /\ UNCHANGED <<belief, sendVars, timerVars, route, owner, memory, offered>>

\* The doorbells for f, once the card of p has let go: its own is taken back.
RungWithout(p, f) == rung[f] \ {p}

\* The card of p will not read it again: the send has its result, or p was left and has been reset.
LetGo(p, f) ==
    /\ p \in held[f]
    /\ p = route => result[f] # None
    /\ held' = [held EXCEPT ![f] = @ \ {p}]
    /\ rung' = [rung EXCEPT ![f] = RungWithout(p, f)]
    /\ UNCHANGED <<belief, older, copied, result, notice, timerVars, route, rootVars>>

----------------------------------------------------------------------------
Next ==
    \/ \E f \in Frame : Register(f)
    \/ \E f \in Frame, v \in Value : Store(f, v)
    \/ \E f \in Frame : Offer(f)
    \/ \E f \in Frame : RefuseSend(f)
    \/ \E n \in Frame : TakeNotice(n)
    \/ \E f \in Frame : Unregister(f)
    \/ \E f \in Frame : Cancel(f)
    \/ Close
    \/ \E f \in Frame : Post(f)
    \/ \E f \in Frame : Copy(f)
    \/ \E f \in Frame : CopyTail(f)
    \/ \E f \in Frame : Answer(f)
    \/ \E f \in Frame : Fail(f)
    \/ \E f \in Frame : DeadlinePasses(f)
    \/ \E f \in Frame : FindLate(f)
    \/ \E f \in Frame : TimeOut(f)
    \/ \E p \in Path : FailOver(p)
    \/ \E f \in Frame : Notify(f)
    \/ \E f, n \in Frame : Coalesce(f, n)
    \/ \E f \in Frame : Reclaim(f)
    \/ \E p \in Path, f \in Frame : DmaRead(p, f)
    \/ \E p \in Path, f \in Frame : Retransmit(p, f)
    \/ \E p \in Path, f \in Frame : LetGo(p, f)

Safety == Init /\ [][Next]_vars

\* What the kernel does with a send that has gone nowhere, by what the card of the present path can.
PostOrCopy(f) == Post(f) \/ (route \notin Gathers /\ Copy(f))

(* The kernel goes on, and the cards work.  Strong fairness stands where   *)
(* the path fails over again and again: a card that is given the buffer    *)
(* time after time reads it in the end.  Of the application nothing is     *)
(* asked, not even that it takes its notices.                              *)
Fairness ==
    /\ \A f \in Frame :
        /\ WF_vars(PostOrCopy(f))
        /\ WF_vars(Answer(f))
        /\ WF_vars(Notify(f))
        /\ WF_vars(Reclaim(f))
    /\ \A p \in Path, f \in Frame : SF_vars(DmaRead(p, f)) /\ WF_vars(LetGo(p, f))

Spec == Safety /\ Fairness

----------------------------------------------------------------------------
NoTreadAfterOffer == Root!NoTreadAfterOffer
WireCarriesOffer  == Root!WireCarriesOffer
OfferedWhileOwned == Root!OfferedWhileOwned
RefinesOwnership  == Root!Safety

\* Excludes the early return: the application takes for its own what a card may still read.
BeliefIsSound == \A f \in Frame : belief[f] = "mine" => owner[f] = "process"

\* Excludes the card that reads what is no longer the card's.
CardsReadTheirOwn == \A f \in Frame : held[f] # {} => owner[f] = "nic"

\* Excludes the post to a card that cannot read buffers.
OnlyGatheringCardsHold == \A f \in Frame : held[f] \subseteq Gathers

\* Excludes the message that is carried twice: a doorbell that outlived its send, or that was rung
\* at a second card, is served after another.
CarriedOnce == \A f \in Frame : rung[f] # {} => rung[f] \subseteq held[f] /\ wire[f] = None

\* Excludes another send's deadline: a send with time to go is timed out.
LateIsDue == \A f \in Frame : f \in late /\ Pending(f) => f \in due

\* Excludes the double release: a buffer that two notices give back, and so perhaps to two users.
NotifiedOnce == \A f, m, n \in Frame : f \in notice[m] /\ f \in notice[n] => m = n

\* Excludes the stale notice, of an earlier send: it would give back what has been offered since.
NoticeIsFresh == \A f \in Frame : Notified(f) => owner[f] = "process" /\ belief[f] = "out"

\* Excludes the buffer that is waited for and was never offered.
OutWasOffered == \A f \in Frame : belief[f] = "out" => f \in Out

EveryOfferCompletes == Root!EveryOfferCompletes

\* Excludes the buffer that never comes back: it is out, and no notice of it comes into the queue.
EveryBufferIsNotified == \A f \in Frame : belief[f] = "out" ~> (belief[f] # "out" \/ Notified(f))

\* Excludes the leak: a frame that was given up and that nobody ever has again.
EveryFrameIsReclaimed ==
    \A f \in Frame : (belief[f] = "none" /\ owner[f] = "process") ~> owner[f] = "free"

----------------------------------------------------------------------------
(* The promise, as an assumption about a program that could break it.      *)

\* A program that promises nothing stores to what is out as well.
StoreUnpromised(f, v) ==
    /\ belief[f] # "none"
    /\ Writable(f)
    /\ memory' = [memory EXCEPT ![f] = v]
    /\ UNCHANGED <<belief, sendVars, timerVars, route, owner, offered, wire>>

Unpromised == Init /\ [][Next \/ \E f \in Frame, v \in Value : StoreUnpromised(f, v)]_vars

Obedient == [][\A f \in Frame, v \in Value : StoreUnpromised(f, v) => Obligation(f)]_vars

THEOREM Unpromised /\ Obedient => [](TypeOK /\ NoTreadAfterOffer /\ WireCarriesOffer)
THEOREM Unpromised /\ Obedient => Root!Safety
THEOREM Unpromised /\ Obedient /\ Fairness => Root!Spec
THEOREM Unpromised /\ Secured = Frame => Root!Safety
============================================================================
