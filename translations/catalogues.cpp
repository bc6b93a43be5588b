// The library holds nothing but the compiled catalogues.
