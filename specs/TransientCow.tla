---------------------------- MODULE TransientCow ----------------------------
(***************************************************************************)
(* Transient copy-on-write: send() as legacy programs know it, and no copy *)
(* unless the program treads (Brustoloni and Steenkiste, OSDI'96).         *)
(*                                                                         *)
(* The page stays where it is, and may be read.  What send() takes away is *)
(* permission to write it; that needs a shootdown like any other:          *)
(*                                                                         *)
(*   RevokeWrite     make the page read-only, and hold it                  *)
(*   SendInterrupts, InvalidateLocal, AwaitAcks   the shootdown            *)
(*   Offer           give the frame to the NIC, and let go of the page     *)
(*                                                                         *)
(* A page that is read-only already can be sent again, with no shootdown   *)
(* (HoldReadOnly, Offer).                                                  *)
(*                                                                         *)
(* A store to such a page faults (WriteFault).  If all of its output is    *)
(* over, the page becomes writable again (OutputIsOver, AllowWrite).       *)
(* Otherwise the page moves to a copy:                                     *)
(*                                                                         *)
(*   AllocateCopy    take a free frame                                     *)
(*   CopyFrame       fill it                                               *)
(*   RemapToCopy     let the page lead to it, still read-only              *)
(*   SendInterrupts, InvalidateLocal, AwaitAcks   no TLB reads the old one *)
(*   ReleaseOld      the page no longer needs the old frame                *)
(*   AllowWrite      the first store can come                              *)
(*                                                                         *)
(* While the TLBs disagree, both frames hold the same bytes and nobody may *)
(* write either, so the program cannot tell.  Completions come at any      *)
(* time.  The last one returns the frame to the process, or frees it if    *)
(* its page has moved.                                                     *)
(***************************************************************************)
EXTENDS Machine

CONSTANT Send  \* descriptors of the NIC: how many sends may be outstanding

\* A send that is not over.
Outstanding == [frame : Frame, offered : Value, sent : Value \cup {None}]

ASSUME TransientCowConstants == None \notin Send \cup Outstanding

VARIABLES
    readOnlyPte, \* the read-only part of the page tables; pte is the writable part
    rtlb,        \* the read-only entries of the TLBs; tlb has the writable ones
    busy,        \* the pages that some CPU holds, in order to change where they lead (a bit in the PTE)
    contents,    \* what the program stored to a page last, and so expects to load
    stage,       \* how far a CPU has come in send(), or in a fault; "user" if it is in neither
    shootdown,   \* the page that a CPU in them holds, and the frame it led to
    copy,        \* the frame that a fault moves its page to
    unacked,     \* the CPUs that have yet to answer an initiator
    servicing,   \* the initiator whose interrupt a CPU is handling
    sends,       \* what is outstanding: of which frame, what was offered, what went out
    detached,    \* the frames that are still being sent, and no page leads to any more
    owner, offered, wire

readVars   == <<readOnlyPte, rtlb, busy, contents>>
kernelVars == <<stage, shootdown, copy, unacked, servicing>>
nicVars    == <<sends, detached, owner, offered, wire>>
vars       == <<machineVars, readVars, kernelVars, nicVars>>

Stages == {"user", "changed", "interrupted", "waiting", "acknowledged",
           "faulted", "allocated", "copied", "allowing"}

ReadOnlyPteType == readOnlyPte \in PageTable
RtlbType        == rtlb        \in [CPU -> PageTable]
BusyType        == busy        \in [AddressSpace -> SUBSET Page]
ContentsType    == contents    \in [AddressSpace -> [Page -> Value]]
StageType       == stage       \in [CPU -> Stages]
ShootdownType   == shootdown   \in [CPU -> Revocation \cup {None}]
CopyType        == copy        \in [CPU -> Frame \cup {None}]
UnackedType     == unacked     \in [CPU -> SUBSET CPU]
ServicingType   == servicing   \in [CPU -> CPU \cup {None}]
SendsType       == sends       \in [Send -> Outstanding \cup {None}]
DetachedType    == detached    \in SUBSET Frame

----------------------------------------------------------------------------
\* What Ownership sees of all this.  The variables have the same names.
Root == INSTANCE Ownership

TypeOK ==
    /\ MachineTypeOK
    /\ ReadOnlyPteType /\ RtlbType /\ BusyType /\ ContentsType
    /\ StageType /\ ShootdownType /\ CopyType /\ UnackedType /\ ServicingType
    /\ SendsType /\ DetachedType
    /\ Root!TypeOK

Init ==
    /\ MachineInit
    /\ readOnlyPte = NoTranslations
    /\ rtlb        = [c \in CPU |-> NoTranslations]
    /\ busy        = [a \in AddressSpace |-> {}]
    /\ contents    = [a \in AddressSpace |-> [p \in Page |-> Zero]]
    /\ stage       = [c \in CPU |-> "user"]
    /\ shootdown   = [c \in CPU |-> None]
    /\ copy        = [c \in CPU |-> None]
    /\ unacked     = [c \in CPU |-> {}]
    /\ servicing   = [c \in CPU |-> None]
    /\ sends       = [s \in Send |-> None]
    /\ detached    = {}
    /\ owner       = [f \in Frame |-> "free"]
    /\ offered     = [f \in Frame |-> None]
    /\ wire        = [f \in Frame |-> None]

\* CPU c executes the program's instructions, or would if it had a program.
InUser(c) == stage[c] = "user" /\ servicing[c] = None

InterruptsEnabled(c) == servicing[c] = None /\ stage[c] \in {"user", "waiting"}

\* The sends of frame f that are outstanding.
SendsOf(f) == {s \in Send : sends[s] # None /\ sends[s].frame = f}

\* The page that CPU c holds, and the frame that it led to.
HeldSpace(c) == shootdown[c].space
HeldPage(c)  == shootdown[c].page
OldFrame(c)  == shootdown[c].frame

----------------------------------------------------------------------------
(* The hardware and the scheduler, at any time that this kernel lets them. *)

Dispatch(c, t) == InUser(c) /\ DispatchThread(c, t) /\ UNCHANGED <<readVars, kernelVars, nicVars>>

Preempt(c) == InUser(c) /\ PreemptThread(c) /\ UNCHANGED <<readVars, kernelVars, nicVars>>

\* An entry is writable if the PTE is.  A TLB has one entry for a page.
Fill(c, p) ==
    /\ ~Idle(c)
    /\ tlb[c][Space(c)][p] = None /\ rtlb[c][Space(c)][p] = None
    /\ pte[Space(c)][p] # None \/ readOnlyPte[Space(c)][p] # None
    /\ tlb'  = [tlb  EXCEPT ![c][Space(c)][p] = pte[Space(c)][p]]
    /\ rtlb' = [rtlb EXCEPT ![c][Space(c)][p] = readOnlyPte[Space(c)][p]]
    /\ UNCHANGED <<running, pte, inflight, memory, readOnlyPte, busy, contents, kernelVars, nicVars>>

Evict(c, a, p) ==
    /\ tlb[c][a][p] # None \/ rtlb[c][a][p] # None
    /\ tlb'  = [tlb  EXCEPT ![c][a][p] = None]
    /\ rtlb' = [rtlb EXCEPT ![c][a][p] = None]
    /\ UNCHANGED <<running, pte, inflight, memory, readOnlyPte, busy, contents, kernelVars, nicVars>>

StoreTranslate(c, p, v) ==
    InUser(c) /\ TranslateStore(c, p, v) /\ UNCHANGED <<readVars, kernelVars, nicVars>>

\* From here on the program expects to load what it has stored.
StoreCommit(c) ==
    /\ CommitStore(c)
    /\ contents' = [contents EXCEPT ![inflight[c].space][inflight[c].page] = inflight[c].value]
    /\ UNCHANGED <<readOnlyPte, rtlb, busy, kernelVars, nicVars>>

\* The program touches a page that is not mapped at all, and the kernel gives it a free frame.
MapFresh(c, p, f) ==
    /\ InUser(c) /\ ~Idle(c)
    /\ tlb[c][Space(c)][p] = None
    /\ pte[Space(c)][p] = None /\ readOnlyPte[Space(c)][p] = None
    /\ Root!Give(f)
    /\ pte' = [pte EXCEPT ![Space(c)][p] = f]
    /\ UNCHANGED <<running, tlb, inflight, readVars, kernelVars, sends, detached>>

----------------------------------------------------------------------------
(* send(): how it comes to hold a read-only page that no TLB can write.    *)

Hold(c, p, f) ==
    shootdown' = [shootdown EXCEPT ![c] = [space |-> Space(c), page |-> p, frame |-> f]]

\* One exchange of the PTE: read-only and held.
RevokeWrite(c, p) ==
    /\ InUser(c) /\ ~Idle(c)
    /\ pte[Space(c)][p] # None
    /\ pte'         = [pte EXCEPT ![Space(c)][p] = None]
    /\ readOnlyPte' = [readOnlyPte EXCEPT ![Space(c)][p] = pte[Space(c)][p]]
    /\ busy'        = [busy EXCEPT ![Space(c)] = @ \cup {p}]
    /\ Hold(c, p, pte[Space(c)][p])
    /\ stage' = [stage EXCEPT ![c] = "changed"]
    /\ UNCHANGED <<running, tlb, inflight, memory, rtlb, contents, copy, unacked, servicing, nicVars>>

\* It was read-only.  Since nobody holds it, the shootdown that goes with that is over.
HoldReadOnly(c, p) ==
    /\ InUser(c) /\ ~Idle(c)
    /\ readOnlyPte[Space(c)][p] # None
    /\ p \notin busy[Space(c)]
    /\ busy' = [busy EXCEPT ![Space(c)] = @ \cup {p}]
    /\ Hold(c, p, readOnlyPte[Space(c)][p])
    /\ stage' = [stage EXCEPT ![c] = "acknowledged"]
    /\ UNCHANGED <<machineVars, readOnlyPte, rtlb, contents, copy, unacked, servicing, nicVars>>

\* The frame is the NIC's, if it was not; descriptor s says that it is to be sent (once more).
Offer(c, s) ==
    LET f == OldFrame(c) IN
    /\ stage[c] = "acknowledged" /\ copy[c] = None
    /\ sends[s] = None
    /\ sends'   = [sends   EXCEPT ![s] = [frame |-> f, offered |-> memory[f], sent |-> None]]
    /\ owner'   = [owner   EXCEPT ![f] = "nic"]
    /\ offered' = [offered EXCEPT ![f] = IF @ = None THEN memory[f] ELSE @]
    /\ busy'    = [busy EXCEPT ![HeldSpace(c)] = @ \ {HeldPage(c)}]
    /\ shootdown' = [shootdown EXCEPT ![c] = None]
    /\ stage' = [stage EXCEPT ![c] = "user"]
    /\ UNCHANGED <<machineVars, readOnlyPte, rtlb, contents, copy, unacked, servicing, detached, wire>>

----------------------------------------------------------------------------
(* The shootdown, of all entries of a page.  It follows a change of the    *)
(* PTE, by send() or by a fault.                                           *)

\* Who has to answer an initiator.
Responders(c) == CPU \ {c}

SendInterrupts(c) ==
    /\ stage[c] = "changed"
    /\ unacked' = [unacked EXCEPT ![c] = Responders(c)]
    /\ stage' = [stage EXCEPT ![c] = "interrupted"]
    /\ UNCHANGED <<machineVars, readVars, shootdown, copy, servicing, nicVars>>

\* The instruction waits for this CPU's own stores before it completes.
InvalidateLocal(c) ==
    /\ stage[c] = "interrupted"
    /\ Drained(c)
    /\ tlb'  = [tlb  EXCEPT ![c][HeldSpace(c)][HeldPage(c)] = None]
    /\ rtlb' = [rtlb EXCEPT ![c][HeldSpace(c)][HeldPage(c)] = None]
    /\ stage' = [stage EXCEPT ![c] = "waiting"]
    /\ UNCHANGED <<running, pte, inflight, memory, readOnlyPte, busy, contents,
                   shootdown, copy, unacked, servicing, nicVars>>

AwaitAcks(c) ==
    /\ stage[c] = "waiting"
    /\ servicing[c] = None
    /\ unacked[c] = {}
    /\ stage' = [stage EXCEPT ![c] = "acknowledged"]
    /\ UNCHANGED <<machineVars, readVars, shootdown, copy, unacked, servicing, nicVars>>

\* CPU r takes the interrupt that initiator i sent, and forgets the page.
ServiceInterrupt(r, i) ==
    /\ InterruptsEnabled(r)
    /\ r \in unacked[i]
    /\ tlb'  = [tlb  EXCEPT ![r][HeldSpace(i)][HeldPage(i)] = None]
    /\ rtlb' = [rtlb EXCEPT ![r][HeldSpace(i)][HeldPage(i)] = None]
    /\ servicing' = [servicing EXCEPT ![r] = i]
    /\ UNCHANGED <<running, pte, inflight, memory, readOnlyPte, busy, contents,
                   stage, shootdown, copy, unacked, nicVars>>

\* It answers once nothing that it translated is still on its way to memory.
Acknowledge(r, i) ==
    /\ servicing[r] = i
    /\ Drained(r)
    /\ unacked' = [unacked EXCEPT ![i] = @ \ {r}]
    /\ servicing' = [servicing EXCEPT ![r] = None]
    /\ UNCHANGED <<machineVars, readVars, stage, shootdown, copy, nicVars>>

----------------------------------------------------------------------------
(* The write fault: the program stores to a page that is read-only.        *)

\* While the page is held nobody can send it: its output can end, and cannot begin.
WriteFault(c, p) ==
    /\ InUser(c) /\ ~Idle(c)
    /\ tlb[c][Space(c)][p] = None
    /\ readOnlyPte[Space(c)][p] # None
    /\ p \notin busy[Space(c)]
    /\ busy' = [busy EXCEPT ![Space(c)] = @ \cup {p}]
    /\ Hold(c, p, readOnlyPte[Space(c)][p])
    /\ stage' = [stage EXCEPT ![c] = "faulted"]
    /\ UNCHANGED <<machineVars, readOnlyPte, rtlb, contents, copy, unacked, servicing, nicVars>>

\* No send of the frame is outstanding: the process has had it back.
OutputIsOver(c) ==
    /\ stage[c] = "faulted"
    /\ SendsOf(OldFrame(c)) = {}
    /\ stage' = [stage EXCEPT ![c] = "allowing"]
    /\ UNCHANGED <<machineVars, readVars, shootdown, copy, unacked, servicing, nicVars>>

\* Some send of the frame is outstanding: the page has to move.
AllocateCopy(c, f) ==
    /\ stage[c] = "faulted"
    /\ SendsOf(OldFrame(c)) # {}
    /\ owner[f] = "free"
    /\ owner' = [owner EXCEPT ![f] = "process"]
    /\ copy' = [copy EXCEPT ![c] = f]
    /\ stage' = [stage EXCEPT ![c] = "allocated"]
    /\ UNCHANGED <<machineVars, readVars, shootdown, unacked, servicing, sends, detached, offered, wire>>

\* Nobody can write the old frame, and nobody knows the new one.
CopyFrame(c, f) ==
    /\ stage[c] = "allocated"
    /\ copy[c] = f
    /\ memory' = [memory EXCEPT ![f] = memory[OldFrame(c)]]
    /\ stage' = [stage EXCEPT ![c] = "copied"]
    /\ UNCHANGED <<running, pte, tlb, inflight, readVars, shootdown, copy, unacked, servicing, nicVars>>

\* Read-only until no TLB leads to the old frame.
RemapToCopy(c, f) ==
    /\ stage[c] = "copied"
    /\ copy[c] = f
    /\ readOnlyPte' = [readOnlyPte EXCEPT ![HeldSpace(c)][HeldPage(c)] = f]
    /\ stage' = [stage EXCEPT ![c] = "changed"]
    /\ UNCHANGED <<machineVars, rtlb, busy, contents, shootdown, copy, unacked, servicing, nicVars>>

\* If the output has ended meanwhile the frame is free; otherwise the last completion will free it.
ReleaseOld(c) ==
    LET f == OldFrame(c) IN
    /\ stage[c] = "acknowledged"
    /\ copy[c] # None
    /\ IF SendsOf(f) = {}
       THEN /\ owner'  = [owner  EXCEPT ![f] = "free"]
            /\ memory' = [memory EXCEPT ![f] = Zero]
            /\ UNCHANGED detached
       ELSE /\ detached' = detached \cup {f}
            /\ UNCHANGED <<owner, memory>>
    /\ stage' = [stage EXCEPT ![c] = "allowing"]
    /\ UNCHANGED <<running, pte, tlb, inflight, readVars, shootdown, copy, unacked, servicing,
                   sends, offered, wire>>

\* One exchange of the PTE: writable, and no longer held.
AllowWrite(c) ==
    /\ stage[c] = "allowing"
    /\ pte'         = [pte EXCEPT ![HeldSpace(c)][HeldPage(c)] = readOnlyPte[HeldSpace(c)][HeldPage(c)]]
    /\ readOnlyPte' = [readOnlyPte EXCEPT ![HeldSpace(c)][HeldPage(c)] = None]
    /\ busy'        = [busy EXCEPT ![HeldSpace(c)] = @ \ {HeldPage(c)}]
    /\ shootdown' = [shootdown EXCEPT ![c] = None]
    /\ copy'  = [copy EXCEPT ![c] = None]
    /\ stage' = [stage EXCEPT ![c] = "user"]
    /\ UNCHANGED <<running, tlb, inflight, memory, rtlb, contents, unacked, servicing, nicVars>>

----------------------------------------------------------------------------
(* The NIC.                                                                *)

DmaRead(s) ==
    /\ sends[s] # None
    /\ sends[s].sent = None
    /\ sends' = [sends EXCEPT ![s].sent = memory[sends[s].frame]]
    /\ wire'  = [wire  EXCEPT ![sends[s].frame] = memory[sends[s].frame]]
    /\ UNCHANGED <<machineVars, readVars, kernelVars, detached, owner, offered>>

\* Send s is the last one of its frame.
IsLast(s) == SendsOf(sends[s].frame) = {s}

\* One send is over.  With the last one the frame goes back to the process, or is cleared and freed.
CompleteSend(s) ==
    LET f    == sends[s].frame
        last == IsLast(s)
    IN
    /\ sends[s] # None
    /\ sends[s].sent # None
    /\ sends'    = [sends EXCEPT ![s] = None]
    /\ owner'    = [owner EXCEPT ![f] = IF ~last THEN @ ELSE IF f \in detached THEN "free" ELSE "process"]
    /\ offered'  = [offered EXCEPT ![f] = IF last THEN None ELSE @]
    /\ wire'     = [wire EXCEPT ![f] = IF last THEN None ELSE @]
    /\ memory'   = [memory EXCEPT ![f] = IF last /\ f \in detached THEN Zero ELSE @]
    /\ detached' = IF last THEN detached \ {f} ELSE detached
    /\ UNCHANGED <<running, pte, tlb, inflight, readVars, kernelVars>>

----------------------------------------------------------------------------
Next ==
    \/ \E c \in CPU, t \in Thread : Dispatch(c, t)
    \/ \E c \in CPU : Preempt(c)
    \/ \E c \in CPU, p \in Page : Fill(c, p)
    \/ \E c \in CPU, a \in AddressSpace, p \in Page : Evict(c, a, p)
    \/ \E c \in CPU, p \in Page, v \in Value : StoreTranslate(c, p, v)
    \/ \E c \in CPU : StoreCommit(c)
    \/ \E c \in CPU, p \in Page, f \in Frame : MapFresh(c, p, f)
    \/ \E c \in CPU, p \in Page : RevokeWrite(c, p)
    \/ \E c \in CPU, p \in Page : HoldReadOnly(c, p)
    \/ \E c \in CPU, s \in Send : Offer(c, s)
    \/ \E c \in CPU : SendInterrupts(c)
    \/ \E c \in CPU : InvalidateLocal(c)
    \/ \E c \in CPU : AwaitAcks(c)
    \/ \E r \in CPU, i \in CPU : ServiceInterrupt(r, i)
    \/ \E r \in CPU, i \in CPU : Acknowledge(r, i)
    \/ \E c \in CPU, p \in Page : WriteFault(c, p)
    \/ \E c \in CPU : OutputIsOver(c)
    \/ \E c \in CPU, f \in Frame : AllocateCopy(c, f)
    \/ \E c \in CPU, f \in Frame : CopyFrame(c, f)
    \/ \E c \in CPU, f \in Frame : RemapToCopy(c, f)
    \/ \E c \in CPU : ReleaseOld(c)
    \/ \E c \in CPU : AllowWrite(c)
    \/ \E s \in Send : DmaRead(s)
    \/ \E s \in Send : CompleteSend(s)

Safety == Init /\ [][Next]_vars

\* What a CPU in send() or in a fault does next, without waiting for anybody.  One at a time is enabled.
Proceed(c) ==
    \/ SendInterrupts(c) \/ InvalidateLocal(c)
    \/ OutputIsOver(c) \/ ReleaseOld(c) \/ AllowWrite(c)
    \/ \E f \in Frame : CopyFrame(c, f) \/ RemapToCopy(c, f)

(* The kernel goes on, the hardware commits and interrupts, the NIC reads. *)
(* Strong fairness stands where TlbShootdown has it, for the same reasons, *)
(* and for a sender that waits for a descriptor: others may be faster, but *)
(* not always.  Of the program nothing is asked.                           *)
Fairness ==
    /\ \A c \in CPU :
        /\ WF_vars(StoreCommit(c))
        /\ WF_vars(Proceed(c))
        /\ SF_vars(AwaitAcks(c))
        /\ SF_vars(\E s \in Send : Offer(c, s))
        /\ WF_vars(\E i \in CPU : Acknowledge(c, i))
    /\ \A r \in CPU : \A i \in CPU \ {r} : SF_vars(ServiceInterrupt(r, i))
    /\ \A s \in Send : WF_vars(DmaRead(s) \/ CompleteSend(s))

Spec == Safety /\ Fairness

----------------------------------------------------------------------------
NoTreadAfterOffer == Root!NoTreadAfterOffer
WireCarriesOffer  == Root!WireCarriesOffer
OfferedWhileOwned == Root!OfferedWhileOwned
RefinesOwnership  == Root!Safety

\* Excludes the early return: a frame that comes back while one of its sends is outstanding.
OwnedWhilePending == \A f \in Frame : owner[f] = "nic" <=> SendsOf(f) # {}

\* Excludes the late tread: a send that carries what the program stored after it.
SendCarriesItsOffer ==
    \A s \in Send : sends[s] # None /\ sends[s].sent # None => sends[s].sent = sends[s].offered

\* Excludes a way in: something through which a store reaches a frame that is not the process's.
WritableIsOwned ==
    \A a \in AddressSpace, p \in Page, f \in Frame : Reaches(a, p, f) => owner[f] = "process"

\* A load from page p, by some CPU, may find frame f.
Reads(a, p, f) ==
    \/ pte[a][p] = f \/ readOnlyPte[a][p] = f
    \/ \E c \in CPU : tlb[c][a][p] = f \/ rtlb[c][a][p] = f

\* Excludes a store that is lost, or seen by some and not by others: stale data after the copy.
ProcessReadsItsOwn ==
    \A a \in AddressSpace, p \in Page, f \in Frame : Reads(a, p, f) => memory[f] = contents[a][p]

\* Excludes the leak: a page that can be read through to a frame which was given back.
ReadableIsHeld ==
    \A a \in AddressSpace, p \in Page, f \in Frame :
        Reads(a, p, f) => owner[f] # "free" /\ f \notin detached

\* Excludes two mappings of a page at once, and two entries in a TLB.
OneTranslation ==
    \A a \in AddressSpace, p \in Page :
        /\ pte[a][p] = None \/ readOnlyPte[a][p] = None
        /\ \A c \in CPU : tlb[c][a][p] = None \/ rtlb[c][a][p] = None

\* Excludes a responder that reads a descriptor which its initiator has dropped.
DescriptorOutlivesReaders == \A c \in CPU : unacked[c] # {} => shootdown[c] # None

\* Excludes the copy for nothing: a fault that copies though nothing was being sent when it began to.
CopyOnlyOnTread == [][\A c \in CPU : copy[c] = None /\ copy'[c] # None => owner[OldFrame(c)] = "nic"]_vars

\* Excludes the lost completion: a descriptor that is never free again.
EverySendCompletes == \A s \in Send : sends[s] # None ~> sends[s] = None

\* Excludes the send, and the fault, that waits for ever.
EverySendAndFaultEnds == \A c \in CPU : stage[c] # "user" ~> stage[c] = "user"

THEOREM Safety => [](TypeOK /\ NoTreadAfterOffer /\ WireCarriesOffer /\ ProcessReadsItsOwn)
THEOREM Safety => Root!Safety
THEOREM Spec => EverySendCompletes /\ EverySendAndFaultEnds
============================================================================
