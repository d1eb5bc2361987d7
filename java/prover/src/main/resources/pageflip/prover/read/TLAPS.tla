------------------------------- MODULE TLAPS -------------------------------
(* Stands for the module of this name that comes with TLAPS, so that       *)
(* proofs can be read where TLAPS is not installed.  Only what the proofs  *)
(* here speak of is in it.                                                 *)

\* Propositional temporal logic: where it stands, a decision procedure for that proves the step.
PTL == TRUE
=============================================================================
