--------------------------- MODULE FabricMistakes ---------------------------
(* A mistake of the hardware that all have who rely on it.                 *)
EXTENDS Fabric

\* A CPU answers while a store that it translated before is still on its way.
\* Source: Qualcomm Falkor erratum 1009, Arm Cortex-A76 erratum 1286807.
AnswerAtOnce(r, i) == TRUE

\* A CPU answers while a load that it translated before has yet to read.
\* Source: Arm Cortex-A76 erratum 1286807, UserMode of this project.
AnswerBeforeLoad(r, i) == ~StoreTranslatedBefore(r, i)
=============================================================================
