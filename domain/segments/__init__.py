"""Groups of patients (R-ENG-1)."""
