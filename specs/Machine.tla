------------------------------ MODULE Machine ------------------------------
(***************************************************************************)
(* The machine that the TLB specifications extend: CPUs that run threads,  *)
(* page tables, a TLB in each CPU, and the stores that a CPU has           *)
(* translated but memory has not yet seen.                                 *)
(*                                                                         *)
(* Only writable translations are modelled: a load cannot tread.  A TLB    *)
(* entry is tagged with its address space (ASID, PCID), so it survives a   *)
(* context switch.  Every step makes one access to what others share.      *)
(*                                                                         *)
(* The steps here say what the hardware does.  The module that extends     *)
(* this one adds its kernel's variables, and says when a step may happen.  *)
(***************************************************************************)
CONSTANTS
    CPU,           \* processors, each with a TLB of its own
    Thread,        \* software threads
    AddressSpace,  \* processes, each with a page table
    Page,          \* virtual pages
    Frame,         \* frames of physical memory
    Value,         \* what a frame can contain
    Zero,          \* what a cleared frame contains
    None,          \* no frame, no thread, no store
    SpaceOf        \* the address space of each thread

PageTable == [AddressSpace -> [Page -> Frame \cup {None}]]

TranslatedStore == [space : AddressSpace, page : Page, frame : Frame, value : Value]

\* What a revocation takes away: a page, and the frame that it led to.
Revocation == [space : AddressSpace, page : Page, frame : Frame]

ASSUME MachineConstants ==
    /\ SpaceOf \in [Thread -> AddressSpace]
    /\ Zero \in Value
    /\ None \notin CPU \cup Thread \cup AddressSpace \cup Page \cup Frame \cup Value
    /\ None \notin TranslatedStore \cup Revocation

VARIABLES
    running,   \* the thread that a CPU runs
    pte,       \* the page tables
    tlb,       \* what each CPU remembers of the page tables, rightly or not
    inflight,  \* the store that a CPU has translated and not yet committed
    memory     \* what a frame contains

machineVars == <<running, pte, tlb, inflight, memory>>

RunningType  == running  \in [CPU -> Thread \cup {None}]
PteType      == pte      \in PageTable
TlbType      == tlb      \in [CPU -> PageTable]
InflightType == inflight \in [CPU -> TranslatedStore \cup {None}]
MemoryType   == memory   \in [Frame -> Value]

MachineTypeOK == RunningType /\ PteType /\ TlbType /\ InflightType /\ MemoryType

NoTranslations == [a \in AddressSpace |-> [p \in Page |-> None]]

MachineInit ==
    /\ running  = [c \in CPU |-> None]
    /\ pte      = NoTranslations
    /\ tlb      = [c \in CPU |-> NoTranslations]
    /\ inflight = [c \in CPU |-> None]
    /\ memory   = [f \in Frame |-> Zero]

----------------------------------------------------------------------------
(* Scheduling.  A thread that is preempted on one CPU and dispatched on    *)
(* another has migrated; what it left in the first CPU's TLB stays there.  *)

Idle(c) == running[c] = None

\* The page table that CPU c has loaded.  Means nothing while it idles.
Space(c) == SpaceOf[running[c]]

DispatchThread(c, t) ==
    /\ Idle(c)
    /\ \A d \in CPU : running[d] # t
    /\ running' = [running EXCEPT ![c] = t]
    /\ UNCHANGED <<pte, tlb, inflight, memory>>

PreemptThread(c) ==
    /\ ~Idle(c)
    /\ running' = [running EXCEPT ![c] = None]
    /\ UNCHANGED <<pte, tlb, inflight, memory>>

----------------------------------------------------------------------------
(* The TLB.  The hardware fills and evicts entries when it likes: a        *)
(* speculative access is enough, whether or not the program ever makes it. *)

FillEntry(c, p) ==
    /\ ~Idle(c)
    /\ pte[Space(c)][p] # None
    /\ tlb[c][Space(c)][p] = None
    /\ tlb' = [tlb EXCEPT ![c][Space(c)][p] = pte[Space(c)][p]]
    /\ UNCHANGED <<running, pte, inflight, memory>>

EvictEntry(c, a, p) ==
    /\ tlb[c][a][p] # None
    /\ tlb' = [tlb EXCEPT ![c][a][p] = None]
    /\ UNCHANGED <<running, pte, inflight, memory>>

----------------------------------------------------------------------------
(* A store happens in two steps.  First it is translated, and what the TLB *)
(* says then is what counts; later it commits to the frame so found.  In   *)
(* between, taking the translation away does not take the store back.      *)

TranslateStore(c, p, v) ==
    /\ ~Idle(c)
    /\ inflight[c] = None
    /\ tlb[c][Space(c)][p] # None
    /\ inflight' = [inflight EXCEPT ![c] =
           [space |-> Space(c), page |-> p, frame |-> tlb[c][Space(c)][p], value |-> v]]
    /\ UNCHANGED <<running, pte, tlb, memory>>

CommitStore(c) ==
    /\ inflight[c] # None
    /\ memory' = [memory EXCEPT ![inflight[c].frame] = inflight[c].value]
    /\ inflight' = [inflight EXCEPT ![c] = None]
    /\ UNCHANGED <<running, pte, tlb>>

\* Nothing that CPU c has translated is still on its way to memory.
Drained(c) == inflight[c] = None

----------------------------------------------------------------------------
(* The idea that the refinement of PageFlip rests on: a page still leads   *)
(* to a frame while its PTE, any TLB entry, or any translated but          *)
(* uncommitted store says so.                                              *)

Reaches(a, p, f) ==
    \/ pte[a][p] = f
    \/ \E c \in CPU : tlb[c][a][p] = f
    \/ \E c \in CPU : /\ inflight[c] # None
                      /\ inflight[c].space = a
                      /\ inflight[c].page = p
                      /\ inflight[c].frame = f

MappedPages == [f \in Frame |-> {m \in AddressSpace \X Page : Reaches(m[1], m[2], f)}]
============================================================================
