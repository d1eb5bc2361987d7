------------------------------ MODULE PageFlip ------------------------------
(***************************************************************************)
(* Give a buffer away by taking it out of the process's address space.     *)
(*                                                                         *)
(* Here a revocation is a single step, as it would be if every CPU looked  *)
(* at the page table on every store.  How hardware that caches             *)
(* translations comes to look like this is for the modules below to show.  *)
(***************************************************************************)
CONSTANTS
    AddressSpace,  \* processes, each with a page table
    Page,          \* virtual pages
    Frame, Value, Zero, None

ASSUME PageFlipConstants == Zero \in Value /\ None \notin AddressSpace \cup Page \cup Frame \cup Value

VARIABLES
    mapped,  \* the virtual pages, of which process, through which stores reach a frame
    owner, memory, offered, wire

vars == <<mapped, owner, memory, offered, wire>>

Root == INSTANCE Ownership

MappedType == mapped \in [Frame -> SUBSET (AddressSpace \X Page)]

TypeOK == MappedType /\ Root!TypeOK

----------------------------------------------------------------------------
Init ==
    /\ mapped = [f \in Frame |-> {}]
    /\ Root!Init

\* The process touches a page that has no frame, and is given a fresh one.
MapFresh(a, p, f) ==
    /\ Root!Give(f)
    /\ mapped' = [mapped EXCEPT ![f] = {<<a, p>>}]

\* A store reaches the frame, since the page leads there.
Store(a, p, f, v) ==
    /\ <<a, p>> \in mapped[f]
    /\ Root!Store(f, v)
    /\ UNCHANGED mapped

\* Another page, as a rule of another process, is made to lead to the same frame.
Share(a, p, f) ==
    /\ owner[f] = "process"
    /\ mapped' = [mapped EXCEPT ![f] = @ \cup {<<a, p>>}]
    /\ UNCHANGED <<owner, memory, offered, wire>>

\* From here on some pages no longer lead where they did.
Revoke ==
    /\ mapped' \in [Frame -> SUBSET (AddressSpace \X Page)]
    /\ \A f \in Frame : mapped'[f] \subseteq mapped[f]
    /\ UNCHANGED <<owner, memory, offered, wire>>

\* A store that was under way when its page was revoked is the last one through it.
LastStore(a, p, f, v) ==
    /\ <<a, p>> \in mapped[f]
    /\ Root!Store(f, v)
    /\ mapped' = [mapped EXCEPT ![f] = @ \ {<<a, p>>}]

\* No page leads to the frame any more: it is safe in the hands of the NIC.
Transfer(f) ==
    /\ mapped[f] = {}
    /\ Root!Offer(f)
    /\ UNCHANGED mapped

DmaRead(f) == Root!Transmit(f) /\ UNCHANGED mapped

CompleteSend(f) == Root!CompleteSend(f) /\ UNCHANGED mapped

Next ==
    \/ \E a \in AddressSpace, p \in Page, f \in Frame : MapFresh(a, p, f)
    \/ \E a \in AddressSpace, p \in Page, f \in Frame, v \in Value : Store(a, p, f, v)
    \/ \E a \in AddressSpace, p \in Page, f \in Frame : Share(a, p, f)
    \/ Revoke
    \/ \E a \in AddressSpace, p \in Page, f \in Frame, v \in Value : LastStore(a, p, f, v)
    \/ \E f \in Frame : Transfer(f)
    \/ \E f \in Frame : DmaRead(f)
    \/ \E f \in Frame : CompleteSend(f)

Safety == Init /\ [][Next]_vars

Fairness == \A f \in Frame : WF_vars(DmaRead(f)) /\ WF_vars(CompleteSend(f))

Spec == Safety /\ Fairness

----------------------------------------------------------------------------
\* Excludes a way in: a page of a process that leads to a frame which is not its own.
MappedIsOwned == \A f \in Frame : mapped[f] # {} => owner[f] = "process"

\* Excludes the leak: a frame that two pages lead to, and so perhaps two processes.
\* Only where nothing is shared.
OnePagePerFrame == \A f \in Frame : \A m, n \in mapped[f] : m = n

THEOREM Safety => [](TypeOK /\ MappedIsOwned)
THEOREM Safety => Root!Safety
THEOREM Spec => Root!Spec
============================================================================
