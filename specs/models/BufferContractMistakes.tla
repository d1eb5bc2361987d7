----------------------- MODULE BufferContractMistakes ------------------------
(* Mistakes that were made in practice with contracts such as              *)
(* BufferContract.  A model puts one in the place of what is right.        *)
EXTENDS BufferContract

\* The application promises nothing, and writes what is out.
\* Source: synthetic.
StoreWhileOut(f, v) == StoreUnpromised(f, v)

----------------------------------------------------------------------------
(* The application takes something else for the notice.                    *)

\* It takes the buffers in F, those that are out, for its own.
Presume(F) == belief' = [f \in Frame |-> IF f \in F /\ belief[f] = "out" THEN "mine" ELSE belief[f]]

\* The result of the send is taken for the notice.
\* Source: io_uring SEND_ZC, liburing#643.
AnswerIsNotice(f) ==
    /\ Pending(f)
    /\ wire[f] # None
    /\ result' = [result EXCEPT ![f] = "sent"]
    /\ Presume({f})
    /\ StopTimers({f})
    /\ UNCHANGED <<older, cardVars, copied, notice, route, rootVars>>

\* The send was cancelled, so its buffer is back.
\* Source: tokio#8185.
CancelIsNotice(f) ==
    /\ Pending(f)
    /\ result' = [result EXCEPT ![f] = "failed"]
    /\ Presume({f})
    /\ StopTimers({f})
    /\ UNCHANGED <<older, cardVars, copied, notice, route, rootVars>>

\* The send has timed out, so its buffer is back.
\* Source: pulsar#26456, liburing#824.
TimeOutIsNotice(f) ==
    /\ f \in late
    /\ Pending(f)
    /\ result' = [result EXCEPT ![f] = "failed"]
    /\ Presume({f})
    /\ StopTimers({f})
    /\ UNCHANGED <<older, cardVars, copied, notice, route, rootVars>>

\* The socket is closed, so the buffers are back.
\* Source: spdk#3760.
CloseIsNotice ==
    /\ result' = [f \in Frame |-> IF Pending(f) THEN "failed" ELSE result[f]]
    /\ Presume(Frame)
    /\ StopTimers(Frame)
    /\ UNCHANGED <<older, cardVars, copied, notice, route, rootVars>>

\* Enough has been sent since, so the buffer is back.
\* Source: FreeBSD zero_copy(9).
OfferTwiceTheBuffer(f) ==
    /\ belief[f] = "mine"
    /\ Root!Offer(f)
    /\ belief' = [g \in Frame |-> IF g = f THEN "out" ELSE IF belief[g] = "out" THEN "mine" ELSE belief[g]]
    /\ older' = [older EXCEPT ![f] = Out]
    /\ UNCHANGED <<cardVars, copied, result, notice, timerVars, route>>

\* A send that was refused is counted as out.
\* Source: PhotonLibOS#1264.
RefusedIsOut(f) ==
    /\ belief[f] = "mine"
    /\ belief' = [belief EXCEPT ![f] = "out"]
    /\ UNCHANGED <<sendVars, timerVars, route, rootVars>>

\* A notice is taken to be that of the oldest send.
\* Source: netty#17237.
TakeOldest(n) ==
    LET oldest == {f \in Out : older[f] = {}} IN
    /\ notice[n] # {}
    /\ belief' = [f \in Frame |->
           IF f \notin oldest THEN belief[f] ELSE IF f \in Cached THEN "mine" ELSE "none"]
    /\ older'  = [f \in Frame |-> IF f \in notice[n] THEN {} ELSE older[f] \ notice[n]]
    /\ copied' = [f \in Frame |-> IF f \in notice[n] THEN None ELSE copied[f]]
    /\ notice' = [notice EXCEPT ![n] = {}]
    /\ UNCHANGED <<cardVars, result, timerVars, route, rootVars>>

\* A notice is acted on twice.
\* Source: jetty#4936.
TakeNoticeAndLeaveIt(n) ==
    /\ notice[n] # {}
    /\ belief' = [f \in Frame |->
           IF f \notin notice[n] THEN belief[f] ELSE IF f \in Cached THEN "mine" ELSE "none"]
    /\ older'  = [f \in Frame |-> IF f \in notice[n] THEN {} ELSE older[f] \ notice[n]]
    /\ copied' = [f \in Frame |-> IF f \in notice[n] THEN None ELSE copied[f]]
    /\ UNCHANGED <<cardVars, result, notice, timerVars, route, rootVars>>

\* Buffers are given up, whether or not they are out.
\* Source: netty#17237.
UnregisterAny(f) ==
    /\ belief[f] \in {"mine", "out"}
    /\ belief' = [belief EXCEPT ![f] = "none"]
    /\ UNCHANGED <<sendVars, timerVars, route, rootVars>>

ReclaimAny(f) ==
    /\ belief[f] = "none"
    /\ owner[f] \in {"process", "nic"}
    /\ memory' = [memory EXCEPT ![f] = Zero]
    /\ owner'  = [owner EXCEPT ![f] = IF @ = "process" THEN "free" ELSE @]
    /\ UNCHANGED <<belief, sendVars, timerVars, route, offered, wire>>

----------------------------------------------------------------------------
(* The kernel makes the notice too early, or never.                        *)

\* The send is over when its last chunk, which was copied, is.
\* Source: spdk#3610.
MayNotifyOfTail(f) ==
    /\ owner[f] = "nic"
    /\ result[f] # None
    /\ ~Notified(f)
    /\ held[f] = {} \/ copied[f] = "tail"

\* Only the card of the present path is asked.
\* Source: Linux nvme-tcp failover.
MayNotifyOfPresentPath(f) ==
    /\ owner[f] = "nic"
    /\ result[f] # None
    /\ ~Notified(f)
    /\ held[f] = {} \/ route \notin held[f]

\* Ownership does not come back, whatever anybody believes, while a card holds the buffer.
GiveBackUnlessHeld(f) ==
    /\ result' = [result EXCEPT ![f] = None]
    /\ IF held[f] = {} THEN Root!Return(f) ELSE UNCHANGED rootVars

\* There is no notice for what failed.
\* Source: netty#15599.
MayNotifyOfSuccess(f) ==
    /\ owner[f] = "nic"
    /\ result[f] # None
    /\ ~Notified(f)
    /\ held[f] = {}
    /\ result[f] # "failed"

----------------------------------------------------------------------------
(* The kernel or a driver takes one send for another.                      *)

\* The kernel's thread remembers the buffer that it found late, and not the send.
\* Source: SendWorker of this project.
LateByBuffer(F) == late

\* The card of the new path is given what the card of the old one still has.
\* Source: Linux nvme-tcp failover.
PostWhileHeld(f) == route \notin held[f]

\* A card lets go of the buffer, and leaves the doorbell in its ring.
\* Source: NicPath of this project.
RungForEver(p, f) == rung[f]

----------------------------------------------------------------------------
(* The kernel forgets what a card cannot do.                               *)

\* Every card is taken to read buffers.
\* Source: SendQueue of this project.
AnyCardReads(p) == TRUE

\* What is copied in part is left to a card, though there may be none that can read the rest.
\* Source: SendQueue of this project.
CopyWhole(f) == copied[f] = None
=============================================================================
