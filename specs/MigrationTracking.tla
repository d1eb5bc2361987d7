-------------------------- MODULE MigrationTracking --------------------------
(***************************************************************************)
(* Flip the page, and shoot it down only where the process may have left   *)
(* it in a TLB: the way that the post calls "track the migrations of the   *)
(* source process".                                                        *)
(*                                                                         *)
(* Each address space has a set of CPUs.  A CPU puts itself into the set   *)
(* before it loads the page table, and an initiator reads the set after it *)
(* has cleared the PTE; so at least one of the two sees the other.  If the *)
(* set holds nobody but the initiator, nobody is interrupted at all.       *)
(*                                                                         *)
(* Three policies say when a CPU leaves the set again:                     *)
(*                                                                         *)
(*   ever-ran    never (Solaris sfmmu_cpusran)                             *)
(*   loaded-now  when it loads another page table (Linux 4.20)             *)
(*   trimmed     at the first interrupt that finds the process elsewhere   *)
(*               (Linux 209954cbc7d0)                                      *)
(*                                                                         *)
(* TLB entries are tagged, so they outlive the page table's being loaded.  *)
(* Under the last two policies a CPU outside the set may hold stale ones.  *)
(* They are dead: it catches up with the generation of the address space   *)
(* before it loads the page table again.                                   *)
(*                                                                         *)
(* An idle CPU keeps the page table loaded (lazy mode), and so stays in    *)
(* the set.  A CPU that has halted is not woken by an initiator: it is     *)
(* told to flush when it wakes.                                            *)
(*                                                                         *)
(* Frames can be shared between processes, at the same page of each.  Who  *)
(* sends a shared frame has to ask the sets of all that share it.          *)
(***************************************************************************)
EXTENDS Machine

CONSTANT Policy  \* when a CPU leaves an address space's set

Policies == {"ever-ran", "loaded-now", "trimmed"}

\* A kernel's store to a set or to a page table.
BufferedStore == [kind : {"bit", "pte"}, space : AddressSpace]

\* What a CPU in send() is taking away: the page, from all that share the frame.
Descriptor == [spaces : SUBSET AddressSpace, page : Page, frame : Frame]

ASSUME MigrationTrackingConstants ==
    /\ Policy \in Policies
    /\ None \notin BufferedStore \cup Descriptor

\* Whether CPUs outside the set may hold entries, which a generation keeps dead.
Generations == Policy \in {"loaded-now", "trimmed"}

VARIABLES
    loaded,            \* the page table that a CPU has loaded; an idle CPU keeps it
    tag,               \* the address space under whose tag a CPU files what it fills
    power,             \* whether a CPU has halted, and has to flush when it wakes
    mask,              \* the set of each address space, as memory has it
    buffered,          \* a kernel's store that is still in the CPU's store buffer (x86-TSO; one fits)
    missed,            \* what was invalidated in an address space since a CPU last caught up with it
    stage,             \* how far a CPU has come in send() or in a switch; "user" if it is in neither
    shootdown,         \* what a CPU in send() is taking away, for the responders to read
    generationPending, \* the address spaces whose generation an initiator has yet to advance
    unread,            \* the address spaces whose set an initiator has yet to read
    targets,           \* the CPUs that it has found in the sets
    unacked,           \* the CPUs that have yet to answer an initiator
    servicing,         \* the initiator whose interrupt a CPU is handling
    owner, offered, wire

tableVars    == <<loaded, tag, power, mask, buffered, missed>>
sendVars     == <<shootdown, generationPending, unread, targets>>
responseVars == <<unacked, servicing>>
nicVars      == <<owner, offered, wire>>
vars         == <<machineVars, tableVars, stage, sendVars, responseVars, nicVars>>

LoadedType    == loaded    \in [CPU -> AddressSpace \cup {None}]
TagType       == tag       \in [CPU -> AddressSpace \cup {None}]
PowerType     == power     \in [CPU -> {"awake", "halted", "stale"}]
MaskType      == mask      \in [AddressSpace -> SUBSET CPU]
BufferedType  == buffered  \in [CPU -> BufferedStore \cup {None}]
MissedType    == missed    \in [CPU -> [AddressSpace -> SUBSET Page]]
StageType     == stage     \in [CPU -> {"user", "switching", "checked", "leaving",
                                        "cleared", "interrupted", "waiting", "acknowledged"}]
ShootdownType == shootdown \in [CPU -> Descriptor \cup {None}]
GenerationPendingType == generationPending \in [CPU -> SUBSET AddressSpace]
UnreadType    == unread    \in [CPU -> SUBSET AddressSpace]
TargetsType   == targets   \in [CPU -> SUBSET CPU]
UnackedType   == unacked   \in [CPU -> SUBSET CPU]
ServicingType == servicing \in [CPU -> CPU \cup {None}]

----------------------------------------------------------------------------
(* An entry is dead if its CPU will flush it before it can use it: when it *)
(* wakes, or when it next loads the page table.                            *)

Dead(c, a, p) ==
    \/ power[c] = "stale"
    \/ /\ p \in missed[c][a]
       /\ loaded[c] # a
       /\ ~(stage[c] = "checked" /\ Space(c) = a)

Leads(a, p, f) ==
    \/ pte[a][p] = f
    \/ \E c \in CPU : tlb[c][a][p] = f /\ ~Dead(c, a, p)
    \/ \E c \in CPU : /\ inflight[c] # None
                      /\ inflight[c].space = a
                      /\ inflight[c].page = p
                      /\ inflight[c].frame = f

\* What PageFlip sees of all this.
LivePages == [f \in Frame |-> {m \in AddressSpace \X Page : Leads(m[1], m[2], f)}]

Flip == INSTANCE PageFlip WITH mapped <- LivePages

TypeOK ==
    /\ MachineTypeOK
    /\ LoadedType /\ TagType /\ PowerType /\ MaskType /\ BufferedType /\ MissedType
    /\ StageType /\ ShootdownType /\ GenerationPendingType /\ UnreadType /\ TargetsType
    /\ UnackedType /\ ServicingType
    /\ Flip!Root!TypeOK

Init ==
    /\ MachineInit
    /\ loaded    = [c \in CPU |-> None]
    /\ tag       = [c \in CPU |-> None]
    /\ power     = [c \in CPU |-> "awake"]
    /\ mask      = [a \in AddressSpace |-> {}]
    /\ buffered  = [c \in CPU |-> None]
    /\ missed    = [c \in CPU |-> [a \in AddressSpace |-> {}]]
    /\ stage     = [c \in CPU |-> "user"]
    /\ shootdown = [c \in CPU |-> None]
    /\ generationPending = [c \in CPU |-> {}]
    /\ unread    = [c \in CPU |-> {}]
    /\ targets   = [c \in CPU |-> {}]
    /\ unacked   = [c \in CPU |-> {}]
    /\ servicing = [c \in CPU |-> None]
    /\ owner     = [f \in Frame |-> "free"]
    /\ offered   = [f \in Frame |-> None]
    /\ wire      = [f \in Frame |-> None]

\* CPU c executes the program's instructions, or would if it had a program.
InUser(c) == stage[c] = "user" /\ servicing[c] = None /\ power[c] = "awake"

\* All that the kernel has stored on CPU c is to be seen by the others.
Fenced(c) == buffered[c] = None

InterruptsEnabled(c) ==
    /\ servicing[c] = None
    /\ power[c] = "awake"
    /\ stage[c] \in {"user", "waiting"}

----------------------------------------------------------------------------
(* The store buffer.  What the kernel writes to a set or to a page table   *)
(* is seen by others only when it leaves the buffer; what it reads after,  *)
(* it may read before that.  A fence waits.                                *)

\* Leaves the buffer: the bit in the set, or the cleared PTE.
BufferDrain(c) ==
    /\ buffered[c] # None
    /\ LET b == buffered[c] IN
       /\ mask' = IF b.kind = "bit" THEN [mask EXCEPT ![b.space] = @ \cup {c}] ELSE mask
       /\ pte' = IF b.kind = "pte" THEN [pte EXCEPT ![b.space][shootdown[c].page] = None] ELSE pte
    /\ buffered' = [buffered EXCEPT ![c] = None]
    /\ UNCHANGED <<running, tlb, inflight, memory, loaded, tag, power, missed,
                   stage, sendVars, responseVars, nicVars>>

----------------------------------------------------------------------------
(* The switch to another page table, in the order in which a CPU goes.     *)

\* A CPU that still has the thread's page table loaded needs no switch.
Dispatch(c, t) ==
    /\ InUser(c)
    /\ loaded[c] = SpaceOf[t]
    /\ DispatchThread(c, t)
    /\ UNCHANGED <<tableVars, stage, sendVars, responseVars, nicVars>>

\* The thread stops; its page table stays loaded.  From here on the CPU is lazy.
Preempt(c) == InUser(c) /\ PreemptThread(c) /\ UNCHANGED <<tableVars, stage, sendVars, responseVars, nicVars>>

\* Loading a page table waits for the stores that were translated through the old one.
LeaveTable(c) ==
    /\ InUser(c) /\ Idle(c)
    /\ loaded[c] # None
    /\ Drained(c)
    /\ loaded' = [loaded EXCEPT ![c] = None]
    /\ tag' = [tag EXCEPT ![c] = None]
    /\ stage' = [stage EXCEPT ![c] = IF Policy = "loaded-now" THEN "leaving" ELSE "user"]
    /\ UNCHANGED <<machineVars, power, mask, buffered, missed, sendVars, responseVars, nicVars>>

\* Delayed, this write would only leave the set too large, so no buffer is modelled for it.
ClearBit(c) ==
    /\ stage[c] = "leaving"
    /\ mask' = [a \in AddressSpace |-> mask[a] \ {c}]
    /\ stage' = [stage EXCEPT ![c] = "user"]
    /\ UNCHANGED <<machineVars, loaded, tag, power, buffered, missed, sendVars, responseVars, nicVars>>

\* Others are to know of this CPU before it can know any page.
SetBit(c, t) ==
    /\ InUser(c)
    /\ loaded[c] = None
    /\ Fenced(c)
    /\ DispatchThread(c, t)
    /\ buffered' = [buffered EXCEPT ![c] = [kind |-> "bit", space |-> SpaceOf[t]]]
    /\ stage' = [stage EXCEPT ![c] = "switching"]
    /\ UNCHANGED <<loaded, tag, power, mask, missed, sendVars, responseVars, nicVars>>

\* A fence stands between the store of the bit and all that the switch reads.
BitIsSeen(c) == Fenced(c)

\* Something was invalidated while CPU c had the page table not loaded.
Lags(c) == missed[c][Space(c)] # {}

\* What was missed meanwhile: forget everything of the address space.
CheckGeneration(c) ==
    /\ Generations
    /\ stage[c] = "switching"
    /\ BitIsSeen(c)
    /\ IF Lags(c)
       THEN tlb' = [tlb EXCEPT ![c][Space(c)] = [p \in Page |-> None]]
       ELSE UNCHANGED tlb
    /\ missed' = [missed EXCEPT ![c][Space(c)] = {}]
    /\ stage' = [stage EXCEPT ![c] = "checked"]
    /\ UNCHANGED <<running, pte, inflight, memory, loaded, tag, power, mask, buffered,
                   sendVars, responseVars, nicVars>>

LoadTable(c) ==
    /\ stage[c] = IF Generations THEN "checked" ELSE "switching"
    /\ BitIsSeen(c)
    /\ loaded' = [loaded EXCEPT ![c] = Space(c)]
    /\ tag' = [tag EXCEPT ![c] = Space(c)]
    /\ stage' = [stage EXCEPT ![c] = "user"]
    /\ UNCHANGED <<machineVars, power, mask, buffered, missed, sendVars, responseVars, nicVars>>

----------------------------------------------------------------------------
(* Idle CPUs.                                                              *)

\* The instruction does not halt a CPU that has an interrupt to take, nor before its stores are done.
Halt(c) ==
    /\ InUser(c) /\ Idle(c)
    /\ Drained(c) /\ Fenced(c)
    /\ \A i \in CPU : c \notin unacked[i]
    /\ power' = [power EXCEPT ![c] = "halted"]
    /\ UNCHANGED <<machineVars, loaded, tag, mask, buffered, missed, stage, sendVars, responseVars, nicVars>>

\* A timer, a device, an interrupt.  First of all it flushes what it was told to.
Wake(c) ==
    /\ power[c] # "awake"
    /\ tlb' = IF power[c] = "stale" THEN [tlb EXCEPT ![c] = NoTranslations] ELSE tlb
    /\ missed' = IF power[c] = "stale" THEN [missed EXCEPT ![c] = [a \in AddressSpace |-> {}]] ELSE missed
    /\ power' = [power EXCEPT ![c] = "awake"]
    /\ UNCHANGED <<running, pte, inflight, memory, loaded, tag, mask, buffered,
                   stage, sendVars, responseVars, nicVars>>

----------------------------------------------------------------------------
(* The TLB and the stores.                                                 *)

\* A lazy CPU, too, walks the page table that it has loaded, ahead of any need.
Fill(c, p) ==
    /\ loaded[c] # None /\ power[c] = "awake"
    /\ pte[loaded[c]][p] # None
    /\ tlb[c][tag[c]][p] = None
    /\ tlb' = [tlb EXCEPT ![c][tag[c]][p] = pte[loaded[c]][p]]
    /\ UNCHANGED <<running, pte, inflight, memory, tableVars, stage, sendVars, responseVars, nicVars>>

Evict(c, a, p) == EvictEntry(c, a, p) /\ UNCHANGED <<tableVars, stage, sendVars, responseVars, nicVars>>

StoreTranslate(c, p, v) ==
    InUser(c) /\ TranslateStore(c, p, v) /\ UNCHANGED <<tableVars, stage, sendVars, responseVars, nicVars>>

StoreCommit(c) == CommitStore(c) /\ UNCHANGED <<tableVars, stage, sendVars, responseVars, nicVars>>

\* The tags have run out.  All are dealt anew, and with them every TLB begins anew.
Rollover ==
    /\ tlb' = [c \in CPU |-> NoTranslations]
    /\ missed' = [c \in CPU |-> [a \in AddressSpace |-> {}]]
    /\ tag' = loaded
    /\ UNCHANGED <<running, pte, inflight, memory, loaded, power, mask, buffered,
                   stage, sendVars, responseVars, nicVars>>

----------------------------------------------------------------------------
(* Page faults.                                                            *)

Claimed(f) == \E c \in CPU : shootdown[c] # None /\ shootdown[c].frame = f

MapFresh(c, p, f) ==
    /\ InUser(c) /\ ~Idle(c)
    /\ tlb[c][Space(c)][p] = None
    /\ pte[Space(c)][p] = None
    /\ Flip!Root!Give(f)
    /\ pte' = [pte EXCEPT ![Space(c)][p] = f]
    /\ UNCHANGED <<running, tlb, inflight, tableVars, stage, sendVars, responseVars>>

\* The page is one that another process shares: it gets the same frame, unless that is being sent.
MapShared(c, p, f) ==
    /\ InUser(c) /\ ~Idle(c)
    /\ tlb[c][Space(c)][p] = None
    /\ pte[Space(c)][p] = None
    /\ \E a \in AddressSpace : pte[a][p] = f
    /\ ~Claimed(f)
    /\ pte' = [pte EXCEPT ![Space(c)][p] = f]
    /\ UNCHANGED <<running, tlb, inflight, memory, tableVars, stage, sendVars, responseVars, nicVars>>

----------------------------------------------------------------------------
(* The initiator, in the order in which it goes.  It may be a program in   *)
(* send(), or a kernel thread that sends for one on an idle CPU and has    *)
(* borrowed the page table that it found loaded there.                     *)

RevokeFrom(c, a, p) ==
    /\ ~Claimed(pte[a][p])
    /\ buffered' = [buffered EXCEPT ![c] = [kind |-> "pte", space |-> a]]
    /\ shootdown' = [shootdown EXCEPT ![c] = [spaces |-> {a}, page |-> p, frame |-> pte[a][p]]]
    /\ generationPending' = [generationPending EXCEPT ![c] = IF Generations THEN {a} ELSE {}]
    /\ unread' = [unread EXCEPT ![c] = {a}]
    /\ stage' = [stage EXCEPT ![c] = "cleared"]
    /\ UNCHANGED targets

\* Revoke: no walk of the page table will find the frame any more.  Claims the frame for this send.
ClearPte(c, p) ==
    /\ InUser(c) /\ loaded[c] # None /\ Fenced(c)
    /\ pte[loaded[c]][p] # None
    /\ RevokeFrom(c, loaded[c], p)
    /\ UNCHANGED <<machineVars, loaded, tag, power, mask, missed, responseVars, nicVars>>

\* Somebody else has a page that leads to the frame.
Shares(c, a) == a \notin shootdown[c].spaces /\ pte[a][shootdown[c].page] = shootdown[c].frame

ClearSharer(c, a) ==
    /\ stage[c] = "cleared" /\ Fenced(c)
    /\ Shares(c, a)
    /\ buffered' = [buffered EXCEPT ![c] = [kind |-> "pte", space |-> a]]
    /\ shootdown' = [shootdown EXCEPT ![c].spaces = @ \cup {a}]
    /\ generationPending' = [generationPending EXCEPT ![c] = IF Generations THEN @ \cup {a} ELSE @]
    /\ unread' = [unread EXCEPT ![c] = @ \cup {a}]
    /\ UNCHANGED <<machineVars, loaded, tag, power, mask, missed, stage, targets, responseVars, nicVars>>

\* One locked increment: from now on every CPU lags behind, those outside the set, too.
AdvanceGeneration(c, a) ==
    /\ stage[c] = "cleared"
    /\ Fenced(c)
    /\ a \in generationPending[c]
    /\ missed' = [d \in CPU |-> [missed[d] EXCEPT ![a] = @ \cup {shootdown[c].page}]]
    /\ generationPending' = [generationPending EXCEPT ![c] = @ \ {a}]
    /\ UNCHANGED <<machineVars, loaded, tag, power, mask, buffered, stage,
                   shootdown, unread, targets, responseVars, nicVars>>

\* The CPUs that an initiator finds in a set.
Found(c, a) == mask[a]

ReadSet(c, a) ==
    /\ stage[c] = "cleared"
    /\ Fenced(c)
    /\ a \in unread[c] \ generationPending[c]
    /\ targets' = [targets EXCEPT ![c] = @ \cup (Found(c, a) \ {c})]
    /\ unread' = [unread EXCEPT ![c] = @ \ {a}]
    /\ UNCHANGED <<machineVars, tableVars, stage, shootdown, generationPending, responseVars, nicVars>>

\* Nothing of the frame's is left to clear, to advance or to read.
Surveyed(c) ==
    /\ stage[c] = "cleared"
    /\ unread[c] = {}
    /\ generationPending[c] = {}
    /\ \A a \in AddressSpace : ~Shares(c, a)

\* One compare-and-swap: if CPU d has halted, it will flush when it wakes, and need not be woken now.
SkipHalted(c, d) ==
    /\ Surveyed(c)
    /\ d \in targets[c]
    /\ power[d] # "awake"
    /\ power' = [power EXCEPT ![d] = "stale"]
    /\ targets' = [targets EXCEPT ![c] = @ \ {d}]
    /\ UNCHANGED <<machineVars, loaded, tag, mask, buffered, missed, stage,
                   shootdown, generationPending, unread, responseVars, nicVars>>

SendInterrupts(c) ==
    /\ Surveyed(c)
    /\ targets[c] # {}
    /\ unacked' = [unacked EXCEPT ![c] = targets[c]]
    /\ targets' = [targets EXCEPT ![c] = {}]
    /\ stage' = [stage EXCEPT ![c] = "interrupted"]
    /\ UNCHANGED <<machineVars, tableVars, shootdown, generationPending, unread, servicing, nicVars>>

\* The process never migrated, and shares the frame with nobody who did: no interrupt at all.
StayLocal(c) ==
    /\ Surveyed(c)
    /\ targets[c] = {}
    /\ stage' = [stage EXCEPT ![c] = "interrupted"]
    /\ UNCHANGED <<machineVars, tableVars, sendVars, responseVars, nicVars>>

----------------------------------------------------------------------------
(* Forgetting, at the initiator and at the responders alike.  Without      *)
(* generations a CPU forgets the page in every address space that is named.*)
(* With them it catches up with the one that it has loaded, if it is named,*)
(* and has not been caught up with already; the entries of the others are  *)
(* dead.  Whoever has missed more than this page forgets them all.         *)

\* CPU c has missed nothing but the page of s.
MissedOnly(c, s) == missed[c][loaded[c]] = {s.page}

Forget(c, s) ==
    IF ~Generations
    THEN tlb' = [tlb EXCEPT ![c] = [a \in AddressSpace |->
                    IF a \in s.spaces THEN [tlb[c][a] EXCEPT ![s.page] = None] ELSE tlb[c][a]]]
         /\ UNCHANGED missed
    ELSE IF loaded[c] \in s.spaces /\ s.page \in missed[c][loaded[c]]
    THEN /\ IF MissedOnly(c, s)
            THEN tlb' = [tlb EXCEPT ![c][loaded[c]][s.page] = None]
            ELSE tlb' = [tlb EXCEPT ![c][loaded[c]] = [p \in Page |-> None]]
         /\ missed' = [missed EXCEPT ![c][loaded[c]] = {}]
    ELSE UNCHANGED <<tlb, missed>>

\* Like the instruction, it does not complete before this CPU's own stores have.
InvalidateLocal(c) ==
    /\ stage[c] = "interrupted"
    /\ Drained(c) /\ Fenced(c)
    /\ generationPending[c] = {}
    /\ Forget(c, shootdown[c])
    /\ stage' = [stage EXCEPT ![c] = "waiting"]
    /\ UNCHANGED <<running, pte, inflight, memory, loaded, tag, power, mask, buffered,
                   sendVars, responseVars, nicVars>>

AwaitAcks(c) ==
    /\ stage[c] = "waiting"
    /\ servicing[c] = None
    /\ unacked[c] = {}
    /\ stage' = [stage EXCEPT ![c] = "acknowledged"]
    /\ UNCHANGED <<machineVars, tableVars, sendVars, responseVars, nicVars>>

Transfer(c) ==
    /\ stage[c] = "acknowledged"
    /\ owner' = [owner EXCEPT ![shootdown[c].frame] = "nic"]
    /\ offered' = [offered EXCEPT ![shootdown[c].frame] = memory[shootdown[c].frame]]
    /\ shootdown' = [shootdown EXCEPT ![c] = None]
    /\ stage' = [stage EXCEPT ![c] = "user"]
    /\ UNCHANGED <<machineVars, tableVars, generationPending, unread, targets, responseVars, wire>>

----------------------------------------------------------------------------
(* The responder.                                                          *)

\* CPU r takes the interrupt that initiator i sent.  If the process is elsewhere, it may leave the set.
ServiceInterrupt(r, i) ==
    /\ InterruptsEnabled(r)
    /\ r \in unacked[i]
    /\ Forget(r, shootdown[i])
    /\ mask' = IF Policy = "trimmed"
               THEN [a \in AddressSpace |->
                       IF a \in shootdown[i].spaces \ {loaded[r]} THEN mask[a] \ {r} ELSE mask[a]]
               ELSE mask
    /\ servicing' = [servicing EXCEPT ![r] = i]
    /\ UNCHANGED <<running, pte, inflight, memory, loaded, tag, power, buffered,
                   stage, sendVars, unacked, nicVars>>

\* It answers once nothing that it translated is still on its way to memory.
Acknowledge(r, i) ==
    /\ servicing[r] = i
    /\ Drained(r)
    /\ unacked' = [unacked EXCEPT ![i] = @ \ {r}]
    /\ servicing' = [servicing EXCEPT ![r] = None]
    /\ UNCHANGED <<machineVars, tableVars, stage, sendVars, nicVars>>

----------------------------------------------------------------------------
(* The NIC.                                                                *)

DmaRead(f) ==
    Flip!Root!Transmit(f) /\ UNCHANGED <<machineVars, tableVars, stage, sendVars, responseVars>>

\* The completion interrupt: the kernel clears the frame and frees it.
CompleteSend(f) ==
    /\ Flip!Root!CompleteSend(f)
    /\ UNCHANGED <<running, pte, tlb, inflight, tableVars, stage, sendVars, responseVars>>

----------------------------------------------------------------------------
Next ==
    \/ \E c \in CPU : BufferDrain(c)
    \/ \E c \in CPU, t \in Thread : Dispatch(c, t)
    \/ \E c \in CPU : Preempt(c)
    \/ \E c \in CPU : LeaveTable(c)
    \/ \E c \in CPU : ClearBit(c)
    \/ \E c \in CPU, t \in Thread : SetBit(c, t)
    \/ \E c \in CPU : CheckGeneration(c)
    \/ \E c \in CPU : LoadTable(c)
    \/ \E c \in CPU : Halt(c)
    \/ \E c \in CPU : Wake(c)
    \/ \E c \in CPU, p \in Page : Fill(c, p)
    \/ \E c \in CPU, a \in AddressSpace, p \in Page : Evict(c, a, p)
    \/ \E c \in CPU, p \in Page, v \in Value : StoreTranslate(c, p, v)
    \/ \E c \in CPU : StoreCommit(c)
    \/ Rollover
    \/ \E c \in CPU, p \in Page, f \in Frame : MapFresh(c, p, f)
    \/ \E c \in CPU, p \in Page, f \in Frame : MapShared(c, p, f)
    \/ \E c \in CPU, p \in Page : ClearPte(c, p)
    \/ \E c \in CPU, a \in AddressSpace : ClearSharer(c, a)
    \/ \E c \in CPU, a \in AddressSpace : AdvanceGeneration(c, a)
    \/ \E c \in CPU, a \in AddressSpace : ReadSet(c, a)
    \/ \E c \in CPU, d \in CPU : SkipHalted(c, d)
    \/ \E c \in CPU : SendInterrupts(c)
    \/ \E c \in CPU : StayLocal(c)
    \/ \E c \in CPU : InvalidateLocal(c)
    \/ \E c \in CPU : AwaitAcks(c)
    \/ \E c \in CPU : Transfer(c)
    \/ \E r \in CPU, i \in CPU : ServiceInterrupt(r, i)
    \/ \E r \in CPU, i \in CPU : Acknowledge(r, i)
    \/ \E f \in Frame : DmaRead(f)
    \/ \E f \in Frame : CompleteSend(f)

Safety == Init /\ [][Next]_vars

\* What the kernel on CPU c does next, once it has begun a switch or a send, and need not wait for others.
GoesOn(c) ==
    \/ ClearBit(c) \/ CheckGeneration(c) \/ LoadTable(c)
    \/ \E a \in AddressSpace : ClearSharer(c, a) \/ AdvanceGeneration(c, a) \/ ReadSet(c, a)
    \/ SendInterrupts(c) \/ StayLocal(c) \/ InvalidateLocal(c) \/ Transfer(c)

(* As in TlbShootdown; and store buffers drain, the kernel goes on with    *)
(* what it has begun, and a CPU that has halted is woken in the end.       *)
Fairness ==
    /\ \A c \in CPU :
        /\ WF_vars(StoreCommit(c)) /\ WF_vars(BufferDrain(c)) /\ WF_vars(Wake(c))
        /\ WF_vars(GoesOn(c))
        /\ SF_vars(AwaitAcks(c))
    /\ \A r, i \in CPU : SF_vars(ServiceInterrupt(r, i)) /\ WF_vars(Acknowledge(r, i))
    /\ \A f \in Frame : WF_vars(DmaRead(f)) /\ WF_vars(CompleteSend(f))

Spec == Safety /\ Fairness

----------------------------------------------------------------------------
NoTreadAfterOffer == Flip!Root!NoTreadAfterOffer
WireCarriesOffer  == Flip!Root!WireCarriesOffer
OfferedWhileOwned == Flip!Root!OfferedWhileOwned
MappedIsOwned     == Flip!MappedIsOwned
RefinesPageFlip   == Flip!Safety

\* Excludes entries filed under another's tag.
TagIsOfTheTable == \A c \in CPU : tag[c] = loaded[c]

\* Excludes a page table in use that no initiator hears of.
LoadedIsInTheSet == \A c \in CPU : loaded[c] # None => c \in mask[loaded[c]]

\* Excludes a responder that reads a descriptor which its initiator has dropped.
DescriptorOutlivesReaders == \A c \in CPU : unacked[c] # {} => shootdown[c] # None

\* Excludes two sends of one frame at once.
OneClaimPerFrame ==
    \A c, d \in CPU : c # d /\ shootdown[c] # None /\ shootdown[d] # None => shootdown[c].frame # shootdown[d].frame

\* Excludes the early transfer: the frame leaves while some CPU still knows its page.
UnreachableOnceAcknowledged ==
    \A c \in CPU, a \in AddressSpace : stage[c] = "acknowledged" => ~Leads(a, shootdown[c].page, shootdown[c].frame)

EveryOfferCompletes == Flip!Root!EveryOfferCompletes

\* Excludes the initiator that waits for ever.
EveryShootdownEnds == \A c \in CPU : stage[c] = "cleared" ~> stage[c] = "user"

\* Excludes the responder that never gets around to answering.
EveryInterruptIsAnswered == \A r, i \in CPU : r \in unacked[i] ~> r \notin unacked[i]

THEOREM Safety => [](TypeOK /\ NoTreadAfterOffer /\ WireCarriesOffer)
THEOREM Safety => Flip!Safety
THEOREM Spec => Flip!Spec
============================================================================
